import type { PageQuotation } from '../findings.ts';
import { MIN_JUDGED_WORDS } from '../limits.ts';
import type { Person } from '../statement.ts';
import { wordKeys } from '../text/tokens.ts';
import { findQuotes } from './find-quotes.ts';

/**
 * What a selected or pasted text quotes, where it also tells of it (`She said “…” on Monday`): the quotations in marks, each with the
 * speaker that the words around it name. Those too short to be judged are left out. Ranges are those of the text.
 */
export function quotedWithin(text: string, people: readonly Person[]): PageQuotation[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const paragraphs = lines.map(([line]) => line);
  return findQuotes({ title: '', paragraphs, language: 'und' }, people)
    .filter((quotation) => wordKeys(quotation.text).length >= MIN_JUDGED_WORDS)
    .map((quotation) => ({
      ...quotation,
      pieces: quotation.pieces.map(({ paragraph, start, end }) => {
        const at = lines[paragraph]?.index ?? 0;
        return { paragraph: 0, start: at + start, end: at + end };
      }),
    }));
}

/** Several quotations as one, whose speaker is named only if it is the same of all; `null` if there are none. */
export function joinQuoted(quotations: readonly PageQuotation[]): PageQuotation | null {
  const [first] = quotations;
  if (!first) return null;
  const isOneSpeakers = quotations.every(({ speaker }) => speaker === first.speaker);
  return {
    ...first,
    text: quotations.map(({ text }) => text).join(' '),
    pieces: quotations.flatMap(({ pieces }) => pieces),
    ...(!isOneSpeakers && { speaker: null, person: null }),
  };
}
