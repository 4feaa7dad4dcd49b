import '../ui/styles.css';
import './popup.css';
import { afterFirstPicture } from './after-first-picture.ts';

/** Composition root of the toolbar popup, which can also be opened in a tab. */
export function startPopup(): void {
  afterFirstPicture(async () => {
    const { drawPopup } = await import('./draw-popup.ts');
    drawPopup();
  });
}
