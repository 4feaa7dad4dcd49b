import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { LOOKS } from '../../scripts/pictures/looks.ts';
import { openStudio, type Studio } from '../../scripts/pictures/take.ts';
import { views } from '../../scripts/pictures/views/all.ts';
import { withoutGrowth } from '../project/support/pseudo-locale.ts';
import { expectNothingInOtherColours, expectNothingToMend } from './support/axe.ts';
import { clippedIn } from './support/clipped.ts';
import { expectWordsLegible } from './support/legible.ts';
import { withLongWords } from './support/pseudo-locale.ts';
import { expectFocusSeen } from './support/seen-focus.ts';
import { saidTwice, spokenIn } from './support/spoken.ts';

/** Drawn on paper, where nothing is pressed and colours are the printer's; and a page in which nothing is drawn. */
const APART = ['reader-print', 'quiet'];

let studio: Studio;
let folder = '';

test.beforeAll(async () => {
  folder = withLongWords(join(outputFolder, 'chrome-mv3'));
  studio = await openStudio(folder, 'en');
});

test.afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true, force: true });
});

// Each view of the contact sheet, so that none can be pictured and not looked at. Opening one costs more than looking at it, so
// all looks are at one page, in words that are longer than ours: what changes nothing first, then the focus, then other colours.
for (const view of views.filter(({ name }) => !APART.includes(name))) {
  test(`longer words are not cut, no name is said twice, axe finds nothing to mend, the focus is seen: ${view.name}`, async () => {
    await studio.show(view, LOOKS[0], async (page) => {
      const host = await openHost(page);
      await test.step('words longer by 40 % are not cut, in its own width and in 320 px', () =>
        expectNotCut(page));
      if (view.group === 'Toolbar popup') {
        await test.step('only its list scrolls, not the popup', () => expectFrameFits(page));
      }
      await test.step('a screen reader says no name twice', () => expectSaidOnce(page));
      await test.step('axe finds nothing to mend', () =>
        expectNothingToMend(page, host ?? undefined));
      await test.step('the focus is seen wherever the Tab key leads', () =>
        expectFocusSeen(page, host));
      await test.step('all words are legible in any colours', () => expectWordsLegible(page, host));
      // A second opinion; of what stands beside a page's body, as ours does in a news page, axe has none.
      if (host !== null) return;
      await test.step('axe finds nothing to mend in other colours', () =>
        expectNothingInOtherColours(page));
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

/** Leaves the page in its own width. */
async function expectNotCut(page: Page): Promise<void> {
  const own = page.viewportSize();
  for (const size of [{ width: 320, height: 640 }, own]) {
    if (size === null) throw new Error('A view has a size.');
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((drawnAnew) => requestAnimationFrame(drawnAnew)));
    expect(await clippedIn(page), `${size.width} px`).toEqual([]);
  }
}

async function expectFrameFits(page: Page): Promise<void> {
  const frame = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
  expect(frame[0]).toBe(frame[1]);
}

async function expectSaidOnce(page: Page): Promise<void> {
  const spoken = await spokenIn(page);
  expect(spoken.filter(({ role }) => role === 'button')).not.toEqual([]);
  // As in our own words: in longer ones no description is a part of its name.
  const plain = spoken.map(({ role, name, description }) => ({
    role,
    name: withoutGrowth(name),
    description: withoutGrowth(description),
  }));
  expect(saidTwice(plain)).toEqual([]);
}
