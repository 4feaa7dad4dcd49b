import type { Locator } from '@playwright/test';

/** Selects the words of one element, in a frame too, and gives them as the context menu does. */
export function selectWords(words: Locator): Promise<string> {
  return words.evaluate((element) => {
    const selection = element.ownerDocument.getSelection();
    selection?.selectAllChildren(element);
    return String(selection);
  });
}
