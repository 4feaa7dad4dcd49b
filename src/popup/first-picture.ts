/** Longer than a browser takes to show a page that it has loaded. A tab behind others has no picture until one goes to it. */
const SEEN_WITHIN_MS = 200;

/**
 * Waits until the page has been seen, or not long if it is not to be seen yet. The browser shows the window at the toolbar when its
 * page has loaded, and what runs between that and the first picture delays it.
 */
export async function firstPicture(): Promise<void> {
  const seen = new Promise(requestAnimationFrame);
  const soon = new Promise((resolve) => setTimeout(resolve, SEEN_WITHIN_MS));
  await Promise.race([seen, soon]);
  // The picture is drawn after what waits for it has run.
  await new Promise((resolve) => setTimeout(resolve));
}
