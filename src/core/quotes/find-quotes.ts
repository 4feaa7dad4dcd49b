import type { Article } from '../article.ts';
import type { PageQuotation, QuotationPiece } from '../findings.ts';
import type { Person } from '../statement.ts';
import { findRuns, type Piece } from './find-runs.ts';
import { isSpace } from './quote-mark-characters.ts';

/**
 * The quotations of an article's title and paragraphs, in order, without overlaps. Each piece's range slices exactly to the
 * words between its marks, closing comma included; inner quotations stay part of the outer one.
 */
export function findQuotes(
  article: Pick<Article, 'title' | 'paragraphs' | 'language'>,
  _people: readonly Person[],
): PageQuotation[] {
  const title = findRuns([article.title]).map((pieces) =>
    pageQuotation([article.title], pieces, true),
  );
  const body = findRuns(article.paragraphs).map((pieces) =>
    pageQuotation(article.paragraphs, pieces, false),
  );
  return [...title, ...body].filter((quotation) => quotation.pieces.length > 0);
}

function pageQuotation(
  paragraphs: readonly string[],
  found: readonly Piece[],
  inTitle: boolean,
): PageQuotation {
  const pieces: QuotationPiece[] = [];
  const words: string[] = [];
  for (const piece of found) {
    const text = paragraphs[piece.paragraph] ?? '';
    const { start, end } = trimmed(text, piece.start, piece.end);
    if (start >= end) continue;
    pieces.push({ paragraph: inTitle ? -1 : piece.paragraph, start, end });
    words.push(text.slice(start, end));
  }
  return {
    text: words.join(' '),
    pieces,
    speaker: null,
    person: null,
    place: inTitle ? 'title' : 'body',
  };
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
