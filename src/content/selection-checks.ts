import type { Article } from '../core/article.ts';
import type { Lookups } from '../core/protocol.ts';
import type { PageMemory } from '../platform/page-memory.ts';
import { checkSelection, wordsToCheck } from './check-selection.ts';
import { keyOfPage } from './key-of-page.ts';
import type { ShownPage } from './shown-page.ts';
import { createTurns } from './turns.ts';

export interface SelectionCheckOptions {
  document: Document;
  address: () => string;
  lookups: Lookups;
  memory: PageMemory;
  /** The article as it is in the page now. */
  article: () => Article;
}

/**
 * Returns a function that compares the selected words, or `text`, with the record and shows the answer. It gives back the words
 * that could not be compared here: nobody answered, or something that takes the whole screen or all input lies over what we
 * could draw. Of several checks only the latest is shown, and none on another page than that on which it was requested.
 */
export function createSelectionChecks(
  { document, address, lookups, memory, article }: SelectionCheckOptions,
  page: ShownPage,
): (text: string | undefined) => Promise<string | null> {
  const beginCheck = createTurns();
  return async (text) => {
    const isLatest = beginCheck();
    const key = keyOfPage(address());
    const isWanted = () => isLatest() && key === keyOfPage(address());
    const words = wordsToCheck(document, text);
    if (isOverUs(document)) return words;
    const findings = page.view?.findings ?? null;
    const found = await checkSelection({ document, lookups, article: article(), findings }, text);
    // Another has taken its place, or another page: there is nothing more to show.
    if (!isWanted()) return null;
    if (!found) return words;
    const [there, settings] = await Promise.all([page.ui.get(), memory.settings()]);
    if (!isWanted()) return null;
    there?.showCheck(found, settings);
    return there ? null : words;
  };
}

/** Something takes the whole screen or all input, or the words are in a popover, which was opened after ours and lies over it. */
function isOverUs(document: Document): boolean {
  const selected = document.getSelection()?.anchorNode ?? null;
  const popovers = [...document.querySelectorAll(':popover-open')];
  return (
    document.querySelector(':fullscreen, dialog:modal') !== null ||
    popovers.some((popover) => popover.contains(selected))
  );
}
