import { expect, type Page } from '@playwright/test';

/** Stops of the Tab key that are looked at in each view; more of the same come after. */
const STOPS = 24;

/** Puts the focus on our first control in a page that is not ours, unless it is among them already. */
function enter(host: string): void {
  const root = document.querySelector(host)?.shadowRoot;
  if (root && !root.activeElement) root.querySelector('button')?.focus();
}

/** What is wrong with the way the focus shows; an empty text if nothing is. */
function problemOfFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return '';
  // A news page answers for its own links.
  if (element.getRootNode() === document && location.protocol !== 'chrome-extension:') return '';
  const name = element.outerHTML.slice(0, 80);
  // What is open over the page can be closed from anywhere by Escape.
  if (element.getRootNode() === document && document.querySelector(':popover-open')) return '';
  // A field is set off as a whole, with the signs around it.
  const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('search') ?? element);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return `no outline: ${name}`;
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width * height > 0);
  const root = element.getRootNode() as Document | ShadowRoot;
  // Of words that are written a browser brings only the caret in sight, or the end of what is selected.
  const heights = element.localName === 'textarea' ? [1 / 4, 1 / 2, 3 / 4] : [1 / 2];
  const seen = boxes.some(({ x, y, width, height }) => {
    const [left, right] = [Math.max(x, 0), Math.min(x + width, innerWidth)];
    const [top, bottom] = [Math.max(y, 0), Math.min(y + height, innerHeight)];
    if (left >= right || top >= bottom) return false;
    return heights.some((part) => {
      const there = root.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
      return there !== null && (element.contains(there) || there.contains(element));
    });
  });
  return seen ? '' : `not in sight: ${name}`;
}

/** Goes through a view by the Tab key and expects to see at each stop where the focus is. `host` holds what is ours in a page that is not. */
export async function expectFocusSeen(page: Page, host: string | null): Promise<void> {
  if (host !== null) await page.evaluate(enter, host);
  const problems = new Set<string>();
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    problems.add(await page.evaluate(problemOfFocus));
  }
  expect([...problems].filter((problem) => problem !== '')).toEqual([]);
}
