import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { LOOKS } from '../../scripts/pictures/looks.ts';
import { openStudio, type Studio } from '../../scripts/pictures/take.ts';
import { views } from '../../scripts/pictures/views/all.ts';
import { withLongWords } from './support/pseudo-locale.ts';

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

/**
 * Elements below `root` whose words do not fit: wider inside than outside, or beyond the window's edge. What is there for screen
 * readers only, or shortens words with an ellipsis, is meant so; so is a ground that reaches beyond the words on it.
 */
function clipped(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      if (element.closest('.sr-only, svg, select, input, textarea, code')) return false;
      if (style.display === 'inline' || style.textOverflow === 'ellipsis') return false;
      const { width, left, right } = element.getBoundingClientRect();
      if (width === 0) return false;
      const cuts = style.overflowX !== 'visible';
      const hasWords = [...element.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
      );
      const inside = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      return ((cuts || hasWords) && inside) || right > innerWidth + 1 || left < -1;
    })
    .map(
      (element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 60)}`,
    );
}

/** The same for what we draw: all of a page of ours, in a news page what stands in closed roots. */
async function clippedIn(page: Page): Promise<string[] | null> {
  if (page.url().startsWith('chrome-extension:')) {
    return page.locator('body').evaluate(clipped as (root: HTMLElement | SVGElement) => string[]);
  }
  return (await openClosedShadow(page)).read('.layer', clipped, LONGER);
}

/** Begins every message that is longer. */
const LONGER = '[';

/** On paper nothing is wider than the paper, as the printed pages show; and on one page nothing is drawn. */
const APART = ['reader-print', 'quiet'];

for (const view of views.filter(({ name }) => !APART.includes(name))) {
  test(`words longer by 40 % are not cut, in its own width and in 320 px: ${view.name}`, async () => {
    await studio.show(view, LOOKS[0], async (page) => {
      expect(await clippedIn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => new Promise((drawnAnew) => requestAnimationFrame(drawnAnew)));
      expect(await clippedIn(page)).toEqual([]);
    });
  });
}
