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
