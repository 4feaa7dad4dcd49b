import type { PassageCard } from '../findings.ts';
import { sheetSafe } from './plain-text.ts';
import { plainCitation } from './prose-citations.ts';
import { htmlCitation } from './rich-citations.ts';

/** The two flavours that go on a clipboard together; the place of pasting takes what it understands. */
export interface ClipboardContent {
  plain: string;
  html: string;
}

/** A passage with its citation: as one plain line, and as an HTML quotation. */
export function clipboardCitation(card: PassageCard): ClipboardContent {
  return { plain: sheetSafe(plainCitation(card)), html: htmlCitation(card) };
}

/** Several passages with their citations, each as `clipboardCitation` has it, an empty line between them. */
export function clipboardCitations(cards: readonly PassageCard[]): ClipboardContent {
  const each = cards.map(clipboardCitation);
  return {
    plain: each.map(({ plain }) => plain).join('\n\n'),
    html: each.map(({ html }) => html).join('\n'),
  };
}
