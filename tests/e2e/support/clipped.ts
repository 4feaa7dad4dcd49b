import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../../scripts/lib/closed-shadow.ts';

/** Begins every message that was made longer. */
const LONGER = '[';

/** What stands in a page of ours, or what we draw in a news page, and is cut; `null` if nothing longer is there to look at. */
export async function clippedIn(page: Page): Promise<string[] | null> {
  if (page.url().startsWith('chrome-extension:')) {
    return page.locator('body').evaluate(clipped as (root: HTMLElement | SVGElement) => string[]);
  }
  return (await openClosedShadow(page)).read('.layer', clipped, LONGER);
}

/**
 * Elements below `root` whose words do not fit: wider inside than outside, or beyond the window's edge. What is there for screen
 * readers only, or shortens words with an ellipsis, is meant so; so is a ground that reaches beyond the words on it.
 */
function clipped(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      // What is folded away has a place, but is not drawn.
      if (!element.checkVisibility()) return false;
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
