import type { PagePlace } from './ask-page.ts';
import { browser } from './browser.ts';

/**
 * The words selected in what has the focus in a page, where the script that reads it cannot look: a frame of an editor, or a field,
 * whose words Firefox does not count as selected. `undefined` if there are none, or no script may run there. Only for a person who has
 * just asked for these words to be checked.
 */
export async function selectedApart({ tab }: PagePlace): Promise<string | undefined> {
  try {
    const target = { tabId: tab, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: readSelected });
    const words = frames.map(({ result }) => result);
    return words.find((one): one is string => typeof one === 'string' && one !== '');
  } catch {
    return undefined;
  }
}

/** Runs in each frame, so it knows no names but its own. */
function readSelected(): string {
  if (!document.hasFocus()) return '';
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd, type } = focused;
    return type === 'password' ? '' : value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  }
  // The selection of the page itself is read with its place.
  return window === top ? '' : String(document.getSelection() ?? '');
}
