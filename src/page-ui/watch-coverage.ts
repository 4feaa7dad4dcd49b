/** Intersection observers that detect what covers an element; Chromium has them. Not in TypeScript's library yet. */
interface Visibility extends IntersectionObserverInit {
  trackVisibility: true;
  /** Milliseconds between two measurements; 100 is the allowed minimum. */
  delay: number;
}

/**
 * Milliseconds for which "covered" has to last. The first measurement may be of the picture before, in which the element was
 * somewhere else; the next comes after 100.
 */
const SURE_AFTER = 250;

/**
 * Watches whatever the pointer is on, and tells whether a person surely cannot see it: something lies over it, even if it lets
 * presses through, or it is faded or masked. False also where that is not known: not measured yet, or by a browser that cannot
 * tell. Stops with `signal`.
 */
export function watchCoverage(root: HTMLElement, signal: AbortSignal): () => boolean {
  let watched: Element | null = null;
  /** In milliseconds since the page was opened. */
  let coveredSince = Number.POSITIVE_INFINITY;
  const options: Visibility = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      // An element that is half scrolled away is not covered, although the browser says so: treat it as unknown.
      if (entry.target === watched && 'isVisible' in entry && entry.intersectionRatio === 1)
        coveredSince = entry.isVisible ? Number.POSITIVE_INFINITY : performance.now();
    }
  }, options);
  root.addEventListener(
    'pointerover',
    ({ target }) => {
      const control = target instanceof Element ? target.closest(PRESSED) : null;
      if (!control || control === watched) return;
      observer.disconnect();
      watched = control;
      coveredSince = Number.POSITIVE_INFINITY;
      observer.observe(control);
    },
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return () => performance.now() - coveredSince > SURE_AFTER;
}

/** The elements that can be clicked. */
const PRESSED = 'button,a,summary';
