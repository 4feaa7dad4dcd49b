import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../../scripts/lib/closed-shadow.ts';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';
import { LOOKS } from '../../../scripts/pictures/looks.ts';
import { openStudio, type Studio } from '../../../scripts/pictures/take.ts';
import { views } from '../../../scripts/pictures/views/all.ts';

/** Drawn on paper, where nothing is pressed and colours are the printer's; and a page in which nothing is drawn. */
const APART = ['reader-print', 'quiet'];

/** The local name of the element that holds what we draw in a page that is not ours; `null` on a page of ours. */
export type Host = string | null;

/**
 * A test for each view of the contact sheet, so that none can be pictured and not looked at: opens it in a browser of its own and
 * passes its page on, with the closed roots in it open for scripts.
 */
export function testEveryView(
  what: string,
  check: (page: Page, host: Host) => Promise<void>,
): void {
  test.describe(what, () => {
    let studio: Studio;
    test.beforeAll(async () => {
      studio = await openStudio(join(outputFolder, 'chrome-mv3'), 'en');
    });
    test.afterAll(() => studio.close());

    for (const view of views.filter(({ name }) => !APART.includes(name))) {
      test(view.name, async () => {
        await studio.show(view, LOOKS[0], async (page) => {
          const shadow = await openClosedShadow(page);
          await shadow.reveal();
          if (page.url().startsWith('chrome-extension:')) return check(page, null);
          const [host = ''] = await shadow.hosts();
          test.expect(host).not.toBe('');
          await check(page, host);
        });
      });
    }
  });
}
