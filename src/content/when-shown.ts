/** The part of a document that a browser which loads pages ahead of time adds to it. */
type Prerendered = EventTarget & { prerendering?: boolean };

/**
 * Runs now, or once the person really comes here if the browser has loaded the page ahead of time: it is not
 * theirs until then, and what is asked for its tab would reach the page that they are still on.
 */
export function whenShown(document: Prerendered, run: () => void): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', () => run(), { once: true });
  } else run();
}
