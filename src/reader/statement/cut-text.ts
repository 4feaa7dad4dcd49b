import type { TextRange } from '../../core/findings.ts';
import type { QuotedSpan } from '../../core/statement.ts';

/** A stretch of text that is shown in one style. */
export interface TextPiece {
  text: string;
  /** Position in `marks`, or `null` outside them. */
  mark: number | null;
  /** Whose words the speaker is quoting here, or `null`. */
  source: string | null;
}

/**
 * Cuts a text at every boundary of marks and quoted words. Joined, the pieces give the text, character for character; a mark
 * that crosses a boundary gives several pieces with the same number.
 */
export function cutText(
  text: string,
  marks: readonly TextRange[],
  quoted: readonly QuotedSpan[],
): TextPiece[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...quoted]) {
    borders.add(clamp(start, text.length));
    borders.add(clamp(end, text.length));
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const mark = marks.findIndex((range) => range.start <= start && start < range.end);
    return {
      text: text.slice(start, places[index + 1]),
      mark: mark < 0 ? null : mark,
      source: quoted.find((span) => span.start <= start && start < span.end)?.source ?? null,
    };
  });
}

function clamp(at: number, length: number): number {
  return Math.min(Math.max(0, at), length);
}
