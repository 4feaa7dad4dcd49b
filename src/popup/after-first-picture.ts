/** Longer than a browser takes to show a page that it has loaded. A tab behind others has no picture until one goes to it. */
const SEEN_WITHIN_MS = 200;

/**
 * Calls back once the page has been seen, or soon if it is not to be seen yet. The browser shows the window at the toolbar when its
 * page has loaded, and what runs between that and the first picture delays it.
 */
export function afterFirstPicture(then: () => unknown): void {
  addEventListener('load', async () => {
    const seen = new Promise(requestAnimationFrame);
    const soon = new Promise((resolve) => setTimeout(resolve, SEEN_WITHIN_MS));
    await Promise.race([seen, soon]);
    // The picture is drawn after what waits for it has run.
    setTimeout(then);
  });
}
