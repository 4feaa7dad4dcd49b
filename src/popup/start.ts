import './popup.css';
import { browserMessages } from '../platform/browser-messages.ts';
import { directionOf } from '../ui/words/direction.ts';

/**
 * Composition root of the toolbar popup, which can also be opened in a tab. What its page shows at first has the right direction and
 * takes keys; the popup is drawn in its place as soon as the rest of its scripts is there.
 */
export function startPopup(): void {
  document.documentElement.dir = directionOf(browserMessages('locale'));
  document.querySelector<HTMLElement>('#first input')?.focus();
  draw();
}

async function draw(): Promise<void> {
  const { drawPopup } = await import('./draw-popup.ts');
  drawPopup();
}
