import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { LOOKS } from '../../scripts/pictures/looks.ts';
import { openStudio, type Studio } from '../../scripts/pictures/take.ts';
import { views } from '../../scripts/pictures/views/all.ts';
import { expectNothingInOtherColours, expectNothingToMend } from './support/axe.ts';
import { expectFocusSeen } from './support/seen-focus.ts';
import { saidTwice, spokenIn } from './support/spoken.ts';

/** Drawn on paper, where nothing is pressed and colours are the printer's; and a page in which nothing is drawn. */
const APART = ['reader-print', 'quiet'];

let studio: Studio;

test.beforeAll(async () => {
  studio = await openStudio(join(outputFolder, 'chrome-mv3'), 'en');
});

test.afterAll(() => studio.close());

// Each view of the contact sheet, so that none can be pictured and not looked at. Opening one costs more than looking at it: so
// what changes nothing comes first, then the focus, then other colours.
for (const view of views.filter(({ name }) => !APART.includes(name))) {
  test(`axe finds nothing to mend, no name is said twice, the focus is seen: ${view.name}`, async () => {
    await studio.show(view, LOOKS[0], async (page) => {
      const host = await openHost(page);
      await test.step('a screen reader says no name twice', () => expectSaidOnce(page));
      await test.step('axe finds nothing to mend', () =>
        expectNothingToMend(page, host ?? undefined));
      await test.step('the focus is seen wherever the Tab key leads', () =>
        expectFocusSeen(page, host));
      // Colours in a root that was closed are not seen: accessibility-in-page.spec.ts looks at those.
      if (host === null) await expectNothingInOtherColours(page);
    });
  });
}

/** The name of the element that holds what is ours in a page that is not, with its root open for scripts; `null` on a page of ours. */
async function openHost(page: Page): Promise<string | null> {
  const shadow = await openClosedShadow(page);
  await shadow.reveal();
  if (page.url().startsWith('chrome-extension:')) return null;
  const [host = ''] = await shadow.hosts();
  expect(host).not.toBe('');
  return host;
}

async function expectSaidOnce(page: Page): Promise<void> {
  const spoken = await spokenIn(page);
  expect(spoken.filter(({ role }) => role === 'button')).not.toEqual([]);
  expect(saidTwice(spoken)).toEqual([]);
}
