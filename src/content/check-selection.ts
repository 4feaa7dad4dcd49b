import type { Article } from '../core/article.ts';
import type { CheckedQuotation, PageFindings } from '../core/findings.ts';
import { MAX_QUERY_LENGTH } from '../core/limits.ts';
import type { CheckRequest, Lookups } from '../core/protocol.ts';
import type { Anchor } from '../page-ui/page-ui-host.ts';

/** The page where words are selected. */
export interface SelectionPlace {
  document: Document;
  lookups: Lookups;
  article: Article;
  /** What was found on the page; `null` if it has not been looked up. */
  findings: PageFindings | null;
}

export interface SelectionCheck {
  checked: CheckedQuotation;
  /** Where the selected words were when the check was requested. */
  anchor: Anchor;
  article: Article;
  /** What was found on the page; without topics and passages if it has not been looked up. */
  findings: PageFindings;
}

/** The selected words, or `text` if the selection is out of reach (a frame); empty if nothing is selected. */
export function wordsToCheck(document: Document, text: string | undefined): string {
  const words = selectionOf(document, text)?.toString().trim() || text?.trim() || '';
  return words.slice(0, MAX_QUERY_LENGTH);
}

/**
 * Compares the selected words with the record, or `text` if the selection is out of reach. The article's date and the speaker
 * it names for these words are included. `null`: nothing is selected, or there was no answer.
 */
export async function checkSelection(
  { document, lookups, article, findings: known }: SelectionPlace,
  text: string | undefined,
): Promise<SelectionCheck | null> {
  const selection = selectionOf(document, text);
  const quote = wordsToCheck(document, text);
  if (quote === '') return null;
  const speaker = namedSpeaker(known, quote);
  const request: CheckRequest = { quote, date: article.published };
  if (speaker !== null) request.speaker = speaker;
  const anchor = anchorOf(document, selection);
  const [answer, findings] = await Promise.all([
    lookups.check(request),
    known ?? noFindings(lookups),
  ]);
  if (!answer.ok || !findings) return null;
  return { checked: answer.value, anchor, article, findings };
}

/**
 * The page's selection, unless other words were asked about: those are in a frame or a field, while older ones are still
 * selected in the page. Browsers pass on the words with different white space, and may truncate them.
 */
function selectionOf(document: Document, text: string | undefined): Selection | null {
  const selection = document.getSelection();
  const [asked, here] = [text, selection?.toString()].map((words = '') =>
    words.replace(/\s+/g, ''),
  );
  return asked && !here?.startsWith(asked) ? null : selection;
}

/** A page that has not been looked up has no findings, but an answer has to say what it was compared with. */
async function noFindings(lookups: Lookups): Promise<PageFindings | null> {
  const about = await lookups.about({});
  if (!about.ok) return null;
  const corpus = about.value.summary;
  return { shown: false, topics: [], related: [], quotations: [], corpus };
}

/** The speaker the page names for these words, if they are in a quotation found there. */
function namedSpeaker(findings: PageFindings | null, quote: string): string | null {
  const words = quote.replace(/\s+/g, ' ').replace(/^["“”'‘’«»„]+|["“”'‘’«»„]+$/g, '');
  return findings?.quotations.find(({ text }) => text.includes(words))?.speaker ?? null;
}

function anchorOf(document: Document, selection: Selection | null): Anchor {
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const box = range?.getBoundingClientRect();
  if (box && (box.width > 0 || box.height > 0)) return box;
  const { clientWidth, clientHeight } = document.documentElement;
  const [x, y] = [clientWidth / 2, clientHeight / 3];
  return { left: x, right: x, top: y, bottom: y };
}
