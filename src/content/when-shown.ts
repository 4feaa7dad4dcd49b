/** What browsers that prerender pages add to a document. */
type Prerendered = EventTarget & { prerendering?: boolean };

/**
 * Runs now or, if the browser has prerendered the page, when the person actually comes here: until then requests for its tab
 * would reach the page they are still on.
 */
export function whenShown(document: Prerendered, run: () => void): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', () => run(), { once: true });
  } else run();
}
