import type { Article } from '../article.ts';
import { isNameLine, isSignature } from './attribute/paragraphs/signature.ts';
import { type Piece, unmarkedPiece } from './marks/find-runs.ts';
import { matchTokens } from './shingles/match-tokens.ts';

/** Minimum words in marks of their own for the paragraph around them to be an account, not itself a quotation. */
const MARKED_WORDS = 5;

/** Share of an article's text above which block quotes are just the page's layout. */
const MOST_OF_THE_TEXT = 0.5;

/**
 * The quotations that a page sets apart instead of marking them: adjacent block-quoted paragraphs together, one piece each.
 * Text that already has marks is left to those.
 */
export function blockQuoteRuns(
  article: Pick<Article, 'paragraphs' | 'blockQuotes'>,
  marked: readonly Piece[][],
): Piece[][] {
  const { paragraphs } = article;
  const blockQuotes = paragraphsApart(article);
  if (blockQuotes.length === 0) return [];
  const taken = accountsOf(paragraphs, marked);
  const runs: Piece[][] = [];
  let previous = -2;
  for (const paragraph of [...new Set(blockQuotes)].sort((a, b) => a - b)) {
    const text = paragraphs[paragraph] ?? '';
    if (taken.has(paragraph) || text === '' || isSignature(text)) continue;
    const isLast = !blockQuotes.includes(paragraph + 1);
    if (blockQuotes.includes(paragraph - 1) && isLast && isNameLine(text)) continue;
    const piece = unmarkedPiece(paragraph, 0, endOfWords(text));
    if (paragraph === previous + 1) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    previous = paragraph;
  }
  return runs;
}

const SIGNED =
  /(?<=[.!?\u2026"'\u2019\u201D\u00BB])\s+(?=[-~\u2010-\u2015]{1,2}\s*\p{Lu}[^.!?]*$)/u;

/** Where the words of a block quote end that is signed in the same paragraph: "We need wisdom. — Qin Gang". */
function endOfWords(text: string): number {
  const at = text.search(SIGNED);
  return at > 0 && isSignature(text.slice(at).trim()) ? at : text.length;
}

/** The paragraphs that a page sets apart from the text around them; none if it sets most of its text apart. */
export function paragraphsApart({
  paragraphs,
  blockQuotes = [],
}: Pick<Article, 'paragraphs' | 'blockQuotes'>): readonly number[] {
  return isLayout(paragraphs, blockQuotes) ? [] : blockQuotes;
}

/** Most of the text stands apart, and no line that ends with a colon introduces it. */
function isLayout(paragraphs: readonly string[], blockQuotes: readonly number[]): boolean {
  const all = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const set = new Set(blockQuotes);
  let introduced = false;
  let apart = 0;
  for (const at of set) {
    if (!set.has(at - 1)) introduced = /[:\uFF1A]\s*$/u.test(paragraphs[at - 1] ?? '');
    if (!introduced) apart += paragraphs[at]?.length ?? 0;
  }
  return apart > all * MOST_OF_THE_TEXT;
}

/** The paragraphs with words in marks of their own: accounts that quote, not quotations as a whole. */
export function accountsOf(
  paragraphs: readonly string[],
  marked: readonly Piece[][],
): ReadonlySet<number> {
  const accounts = marked
    .flat()
    .filter(
      ({ paragraph, start, end }) =>
        matchTokens((paragraphs[paragraph] ?? '').slice(start, end)).length >= MARKED_WORDS,
    );
  return new Set(accounts.map(({ paragraph }) => paragraph));
}
