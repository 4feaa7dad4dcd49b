import type { Page } from '@playwright/test';
import type { ClosedShadow } from '../../../scripts/lib/closed-shadow.ts';

/** Presses after which a way by keyboard is too long to be one. */
const MOST_PRESSES = 80;

/** What the focus is on, by the name that a screen reader would say first: label, text or value. */
export async function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const named = element?.getAttribute('aria-label') ?? labels[0]?.textContent;
    return (named ?? element?.textContent ?? '').trim();
  });
}

/** The same for what stands in closed roots: id, label or text of what has the focus there; empty if nothing has. */
export async function focusedInShadow(shadow: ClosedShadow): Promise<string> {
  const found = await shadow.read('.otr-root', (root) => {
    const element = (root.getRootNode() as ShadowRoot).activeElement;
    return element?.id || element?.getAttribute('aria-label') || element?.textContent || '';
  });
  return found ?? '';
}

/** Presses a key until the focus is where it should be; the key is Tab unless said otherwise. */
export async function pressUntil(
  page: Page,
  focused: () => Promise<string>,
  wanted: string | RegExp,
  key = 'Tab',
): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused();
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
    seen.push(now.slice(0, 40));
  }
  throw new Error(`${key} never led to ${wanted}. It led to: ${seen.join(' | ')}`);
}
