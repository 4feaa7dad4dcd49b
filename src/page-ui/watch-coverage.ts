/** Intersection observers that detect what covers an element; Chromium has them. Not in TypeScript's library yet. */
interface Visibility extends IntersectionObserverInit {
  trackVisibility: true;
  /** Milliseconds between two measurements; 100 is the allowed minimum. */
  delay: number;
}

/**
 * Watches whatever the pointer is on, and tells of each element whether a person can really see it: nothing lies
 * over it, not even something that lets presses through, and it is neither faded nor masked. `undefined` where
 * that is not known: not measured yet, or by a browser that cannot tell. Stops with `signal`.
 */
export function watchCoverage(
  root: HTMLElement,
  signal: AbortSignal,
): (element: Element) => boolean | undefined {
  const seen = new WeakMap<Element, boolean>();
  const options: Visibility = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      // An element that is half scrolled away is not covered, although the browser says so: treat it as unknown.
      if ('isVisible' in entry && entry.intersectionRatio === 1)
        seen.set(entry.target, entry.isVisible === true);
    }
  }, options);
  let watched: Element | null = null;
  root.addEventListener(
    'pointerover',
    ({ target }) => {
      const control = target instanceof Element ? target.closest(PRESSED) : null;
      if (!control || control === watched) return;
      observer.disconnect();
      watched = control;
      seen.delete(control);
      observer.observe(control);
    },
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return (element) => seen.get(element.closest(PRESSED) ?? element);
}

/** The elements that can be clicked. */
const PRESSED = 'button, a, summary';
