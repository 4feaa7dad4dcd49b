import type { JSX } from 'preact';
import type { TextRange } from '../../core/findings.ts';

export interface MarkedTextProps {
  text: string;
  /** UTF-16 ranges of `text`; may overlap, touch or reach beyond it. */
  ranges?: readonly TextRange[];
  /** BCP 47 language of the text. */
  language: string;
  /** Show only this part of the text; ranges keep counting from the start of the whole. */
  part?: TextRange;
}

/**
 * Words of the record or of a page, shown as text and never as markup. Isolated, so that their direction
 * and any direction controls inside cannot disturb the words around; tagged with their language.
 */
export function MarkedText({ text, ranges = [], language, part }: MarkedTextProps): JSX.Element {
  const whole = part ?? { start: 0, end: text.length };
  const pieces: (string | JSX.Element)[] = [];
  let at = whole.start;
  for (const range of mergeRanges(ranges, whole)) {
    if (range.start > at) pieces.push(text.slice(at, range.start));
    pieces.push(<mark>{text.slice(range.start, range.end)}</mark>);
    at = range.end;
  }
  if (at < whole.end) pieces.push(text.slice(at, whole.end));
  return (
    <bdi lang={language} dir="auto">
      {pieces}
    </bdi>
  );
}

/** Sorted, joined where they touch or overlap, cut to `whole`, empty ones left out. */
export function mergeRanges(ranges: readonly TextRange[], whole: TextRange): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(whole.start, range.start);
    const end = Math.min(whole.end, range.end);
    if (start >= end) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
