import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { LOOKS } from '../../scripts/pictures/looks.ts';
import { openStudio, type Studio } from '../../scripts/pictures/take.ts';
import { views } from '../../scripts/pictures/views/all.ts';
import { expectNothingInAnyColours, expectNothingToMend } from './support/axe.ts';

let studio: Studio;

test.beforeAll(async () => {
  studio = await openStudio(join(outputFolder, 'chrome-mv3'), 'en');
});

test.afterAll(() => studio.close());

/** Drawn on paper, where nothing is pressed and colours are the printer's; and a page in which nothing is drawn. */
const APART = ['reader-print', 'quiet'];

for (const view of views.filter(({ name }) => !APART.includes(name))) {
  test(`axe finds nothing to mend: ${view.name}`, async () => {
    await studio.show(view, LOOKS[0], async (page) => {
      if (page.url().startsWith('chrome-extension:')) return expectNothingInAnyColours(page);
      // Colours in a root that was closed are not seen: accessibility-in-page.spec.ts looks at those.
      const shadow = await openClosedShadow(page);
      await shadow.reveal();
      const [host = ''] = await shadow.hosts();
      expect(host).not.toBe('');
      await expectNothingToMend(page, host);
    });
  });
}
