import type { Page } from '@playwright/test';

/**
 * Has the style sheets of an opened page know that there is a finger and no mouse. Off and on again until they do: the browser
 * forgets it when it goes from page to page, and when the session that asked for it ends.
 */
export async function useFinger(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const isCoarse = () => page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  do {
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  } while (!(await isCoarse()));
}

/**
 * Names of what can be pressed and is too small for a finger, with its size: lower or narrower than 48 px. Links within a
 * sentence and what is hidden do not count.
 */
export function smallTargets(root: ParentNode): string[] {
  const pressable = 'button, summary, select, textarea, input, [role=tab], [role=option]';
  return [...root.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(element).visibility === 'hidden') return [];
    // Half a pixel may go to rounding.
    if (height >= 47.5 && width >= 47.5) return [];
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return [`${element.localName} “${name}” ${Math.round(width)} x ${Math.round(height)}`];
  });
}
