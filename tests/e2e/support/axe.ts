import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Beyond what is on by default: WCAG 2.2 AA asks for targets of 24 px. */
const EVERYTHING = { rules: { 'target-size': { enabled: true } } };

/** What other colours can change; the rest stays as it is. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** The colours that a person may want instead: dark ones, and the few of their own. */
const OTHERS = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Lets the checker look at a page, or at a part of it, and expects it to find nothing, having found something to look at. */
export async function expectNothingToMend(page: Page, part?: string): Promise<void> {
  await expectNothing(page, EVERYTHING, part);
}

/** The same in the colours that a person may want instead; what is open over the page is then a part of it. */
export async function expectNothingInOtherColours(page: Page): Promise<void> {
  await unfoldModals(page);
  for (const look of OTHERS) {
    await page.emulateMedia(look);
    await expectNothing(page, COLOURS);
  }
}

async function expectNothing(page: Page, rules: object, part?: string): Promise<void> {
  // Looks at every element: half a minute where several browsers share a core.
  test.setTimeout(270_000);
  // In the page itself: the other way a second page is opened for each look, which only frames of other sites need.
  const axe = new AxeBuilder({ page }).options(rules).setLegacyMode();
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
  expect(found).toEqual([]);
  expect(passes, 'something was looked at').not.toEqual([]);
}

/** axe sees no colours in a modal dialog: each is drawn once more as a part of the page, in the same place. */
async function unfoldModals(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) {
      const copy = dialog.cloneNode(true) as HTMLDialogElement;
      copy.removeAttribute('open');
      dialog.replaceWith(copy);
      copy.show();
    }
  });
}
