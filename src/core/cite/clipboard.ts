import type { PassageCard } from '../findings.ts';
import { sheetSafe } from './plain-text.ts';
import { plainCitation } from './prose-citations.ts';
import { htmlCitation } from './rich-citations.ts';

/** The two formats put on the clipboard together; the target of the paste takes the one it understands. */
export interface ClipboardContent {
  plain: string;
  html: string;
}

/** A passage with its citation: as one plain line, and as an HTML quotation. */
export function clipboardCitation(card: PassageCard): ClipboardContent {
  return { plain: sheetSafe(plainCitation(card)), html: htmlCitation(card) };
}

/** Several passages with their citations, each as in `clipboardCitation`, separated by empty lines. */
export function clipboardCitations(cards: readonly PassageCard[]): ClipboardContent {
  const each = cards.map(clipboardCitation);
  return {
    plain: each.map(({ plain }) => plain).join('\n\n'),
    html: each.map(({ html }) => html).join('\n'),
  };
}
