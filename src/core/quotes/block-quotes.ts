import type { Article } from '../article.ts';
import { isNameLine, isSignature } from './attribute/signature.ts';
import type { Piece } from './marks/find-runs.ts';
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
  const taken = new Set(
    marked
      .flat()
      .filter((piece) => isAccount(paragraphs, piece))
      .map((piece) => piece.paragraph),
  );
  const runs: Piece[][] = [];
  let previous = -2;
  for (const paragraph of [...new Set(blockQuotes)].sort((a, b) => a - b)) {
    const text = paragraphs[paragraph] ?? '';
    if (taken.has(paragraph) || text === '' || isSignature(text)) continue;
    const isLast = !blockQuotes.includes(paragraph + 1);
    if (paragraph === previous + 1 && isLast && isNameLine(text)) continue;
    const piece = wholeParagraph(text, paragraph);
    if (paragraph === previous + 1) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    previous = paragraph;
  }
  return runs;
}

/** The paragraphs that a page sets apart from the text around them; none if it sets most of its text apart. */
export function paragraphsApart({
  paragraphs,
  blockQuotes = [],
}: Pick<Article, 'paragraphs' | 'blockQuotes'>): readonly number[] {
  return isLayout(paragraphs, blockQuotes) ? [] : blockQuotes;
}

function isLayout(paragraphs: readonly string[], blockQuotes: readonly number[]): boolean {
  const all = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const apart = blockQuotes.reduce((sum, at) => sum + (paragraphs[at]?.length ?? 0), 0);
  return apart > all * MOST_OF_THE_TEXT;
}

function isAccount(paragraphs: readonly string[], { paragraph, start, end }: Piece): boolean {
  return matchTokens((paragraphs[paragraph] ?? '').slice(start, end)).length >= MARKED_WORDS;
}

function wholeParagraph(text: string, paragraph: number): Piece {
  const end = text.length;
  return {
    family: 'double',
    paragraph,
    from: 0,
    to: end,
    start: 0,
    end,
    closed: true,
    runsOver: false,
    runsOn: false,
  };
}
