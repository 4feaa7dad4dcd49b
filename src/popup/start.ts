import './popup.css';
import { browserMessages } from '../platform/browser-messages.ts';
import { directionOf } from '../ui/words/strings.ts';
import { firstPicture } from './first-picture.ts';

/**
 * Composition root of the toolbar popup, which can also be opened in a tab. What its page shows at first has the right direction and
 * takes keys when it is seen; the popup is drawn in its place after that. Not in Firefox, where it would lose the popup's focus.
 */
export function startPopup(): void {
  document.documentElement.dir = directionOf(browserMessages('locale'));
  if (import.meta.env.FIREFOX) {
    draw();
    return;
  }
  document.querySelector<HTMLElement>('#first input')?.focus();
  addEventListener('load', () => draw(firstPicture()));
}

/** The scripts come while the page is not seen yet. */
async function draw(seen?: Promise<void>): Promise<void> {
  const [{ drawPopup }] = await Promise.all([import('./draw-popup.ts'), seen]);
  drawPopup();
}
