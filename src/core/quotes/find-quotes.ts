import type { Article } from '../article.ts';
import type { PageQuotation, QuotationPiece } from '../findings.ts';
import type { Person } from '../statement.ts';
import { attributeQuotations, type SpokenQuotation } from './attribute-speakers.ts';
import { attributeTitle } from './attribute-title.ts';
import { findRuns } from './find-runs.ts';
import { isSpace } from './quote-mark-characters.ts';

/**
 * The quotations of an article's title and paragraphs, in order, without overlaps. Each piece's range slices exactly to the
 * words between its marks, closing comma included; inner quotations stay part of the outer one. The speaker is whom the
 * words around name, by the full name where the page gives it; `null` where they leave it open.
 */
export function findQuotes(
  article: Pick<Article, 'title' | 'paragraphs' | 'language'>,
  people: readonly Person[],
): PageQuotation[] {
  const body = attributeQuotations(article.paragraphs, findRuns(article.paragraphs), people);
  const title = attributeTitle(article.title, findRuns([article.title]), body.memory);
  return [
    ...title.map((quotation) => pageQuotation([article.title], quotation, true)),
    ...body.spoken.map((quotation) => pageQuotation(article.paragraphs, quotation, false)),
  ].filter((quotation) => quotation.pieces.length > 0);
}

function pageQuotation(
  paragraphs: readonly string[],
  found: SpokenQuotation,
  inTitle: boolean,
): PageQuotation {
  const pieces: QuotationPiece[] = [];
  const words: string[] = [];
  for (const piece of found.pieces) {
    const text = paragraphs[piece.paragraph] ?? '';
    const { start, end } = trimmed(text, piece.start, piece.end);
    if (start >= end) continue;
    pieces.push({ paragraph: inTitle ? -1 : piece.paragraph, start, end });
    words.push(text.slice(start, end));
  }
  const { speaker, person } = found;
  return { text: words.join(' '), pieces, speaker, person, place: inTitle ? 'title' : 'body' };
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
