import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type axeCore from 'axe-core';

/** The checker as a script: reading it costs a page more than most looks do. */
const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

async function expectNothing(page: Page, rules: axeCore.RunOptions, part?: string): Promise<void> {
  // Looks at every element: half a minute where several browsers share a core.
  test.setTimeout(270_000);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script);
  const { found, looked } = await page.evaluate(
    async ([options, include]) => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const { violations, passes } = await axe.run(include, options);
      const problems = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
      );
      return { found: problems, looked: passes.length };
    },
    // Selectors are long in the making, and nobody reads them: the elements themselves are told.
    [{ ...rules, selectors: false }, part ?? 'html'] as const,
  );
  expect(found).toEqual([]);
  expect(looked, 'something was looked at').toBeGreaterThan(0);
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
