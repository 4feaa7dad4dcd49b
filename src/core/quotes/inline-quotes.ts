import type { Article } from '../article.ts';
import { byPosition, type Piece, unmarkedPiece } from './marks/find-runs.ts';

/** UTF-16 units around a quotation in marks, such as a full stop or spaces, that make nothing larger of it. */
const SLACK = 2;

/**
 * The quotations in marks together with those that a page marks up within its paragraphs. Where both are in one place, the
 * larger is the quotation and the other a part of it; if they are the same words, the marks say where these begin and end.
 */
export function withInlineQuotes(
  { paragraphs, inlineQuotes = [] }: Pick<Article, 'paragraphs' | 'inlineQuotes'>,
  marked: readonly Piece[][],
): Piece[][] {
  const runs = [...marked];
  for (const { paragraph, start, end } of inlineQuotes) {
    const length = paragraphs[paragraph]?.length ?? 0;
    if (start >= end || end > length) continue;
    const own = unmarkedPiece(paragraph, start, end);
    const touching = runs.filter((pieces) => pieces.some((piece) => overlaps(piece, own)));
    const isInside = (piece: Piece) =>
      piece.paragraph === paragraph &&
      piece.from >= start &&
      piece.to <= end &&
      piece.to - piece.from < end - start - SLACK;
    if (!touching.every((pieces) => pieces.every(isInside))) continue;
    for (const inner of touching) runs.splice(runs.indexOf(inner), 1);
    runs.push([own]);
  }
  return runs.sort(byPosition);
}

function overlaps(a: Piece, b: Piece): boolean {
  return a.paragraph === b.paragraph && a.from < b.to && b.from < a.to;
}
