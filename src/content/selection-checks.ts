import type { Article } from '../core/article.ts';
import type { Lookups } from '../core/protocol.ts';
import type { PageMemory } from '../platform/page-memory.ts';
import { checkSelection } from './check-selection.ts';
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
 * Returns a function that compares the selected words, or `text`, with the record and shows the answer; false if there is none.
 * Of several checks only the latest is shown, and none on another page than that on which it was requested.
 */
export function createSelectionChecks(
  { document, address, lookups, memory, article }: SelectionCheckOptions,
  page: ShownPage,
): (text: string | undefined) => Promise<boolean> {
  const beginCheck = createTurns();
  return async (text) => {
    const isLatest = beginCheck();
    const key = keyOfPage(address());
    const isWanted = () => isLatest() && key === keyOfPage(address());
    const findings = page.view?.findings ?? null;
    const found = await checkSelection({ document, lookups, article: article(), findings }, text);
    if (!found || !isWanted()) return false;
    const [there, settings] = await Promise.all([page.ui.get(), memory.settings()]);
    if (!isWanted()) return false;
    there?.showCheck(found, settings);
    return there !== null;
  };
}
