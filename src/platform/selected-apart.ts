import type { PagePlace } from './ask-page.ts';
import { browser } from './browser.ts';

/**
 * The words selected in a frame of a page, as in that of an editor, where the script that reads the page cannot look: in the frame that
 * has the focus. `undefined` if there are none, or no script may run there. Only for a person who has just asked for these words to be
 * checked.
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

/** Runs in each frame, so it knows no names but its own. The selection of the page itself is read with its place. */
function readSelected(): string {
  if (window === top || !document.hasFocus()) return '';
  return String(document.getSelection() ?? '');
}
