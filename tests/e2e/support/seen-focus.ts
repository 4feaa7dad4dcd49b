import { expect, type Page } from '@playwright/test';

/** Stops of the Tab key that are looked at in each view, if it does not come round before; more of the same come after. */
const STOPS = 24;

/** A stop of the Tab key. */
interface Stop {
  /** What is wrong with the way the focus shows; an empty text if nothing is. */
  problem: string;
  /** Whether the focus has been here before, so that all that follows has been looked at. */
  again: boolean;
}

/** Puts the focus on our first control in a page that is not ours, unless it is among them already. */
function enter(host: string): void {
  const root = document.querySelector(host)?.shadowRoot;
  if (root && !root.activeElement) root.querySelector('button')?.focus();
}

/** Looks at where the focus is, and remembers it in the page. */
function lookAtFocus(): Stop {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return { problem: '', again: false };
  const known = globalThis as { stopsOfFocus?: WeakSet<Element> };
  known.stopsOfFocus ??= new WeakSet();
  const again = known.stopsOfFocus.has(element);
  known.stopsOfFocus.add(element);
  return { problem: problemOf(element), again };

  function problemOf(focused: Element): string {
    // A news page answers for its own links.
    if (focused.getRootNode() === document && location.protocol !== 'chrome-extension:') return '';
    const name = focused.outerHTML.slice(0, 80);
    // What is open over the page can be closed from anywhere by Escape.
    if (focused.getRootNode() === document && document.querySelector(':popover-open')) return '';
    // A field is set off as a whole, with the signs around it.
    const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest('search') ?? focused);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1)
      return `no outline: ${name}`;
    const boxes = [...focused.getClientRects()].filter(({ width, height }) => width * height > 0);
    const root = focused.getRootNode() as Document | ShadowRoot;
    // Of words that are written a browser brings only the caret in sight, or the end of what is selected.
    const heights = focused.localName === 'textarea' ? [1 / 4, 1 / 2, 3 / 4] : [1 / 2];
    const seen = boxes.some(({ x, y, width, height }) => {
      const [left, right] = [Math.max(x, 0), Math.min(x + width, innerWidth)];
      const [top, bottom] = [Math.max(y, 0), Math.min(y + height, innerHeight)];
      if (left >= right || top >= bottom) return false;
      return heights.some((part) => {
        const there = root.elementFromPoint((left + right) / 2, top + (bottom - top) * part);
        return there !== null && (focused.contains(there) || there.contains(focused));
      });
    });
    return seen ? '' : `not in sight: ${name}`;
  }
}

/** Goes through a view by the Tab key and expects to see at each stop where the focus is. `host` holds what is ours in a page that is not. */
export async function expectFocusSeen(page: Page, host: string | null): Promise<void> {
  if (host !== null) await page.evaluate(enter, host);
  const problems = new Set<string>();
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { problem, again } = await page.evaluate(lookAtFocus);
    problems.add(problem);
    if (again) break;
  }
  expect([...problems].filter((problem) => problem !== '')).toEqual([]);
}
