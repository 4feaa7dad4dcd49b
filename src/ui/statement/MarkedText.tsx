import type { JSX } from 'preact';
import type { TextRange } from '../../core/findings.ts';
import { mergeRanges } from '../../core/text/merge-ranges.ts';

export interface MarkedTextProps {
  text: string;
  /** UTF-16 ranges of `text`; may overlap, touch or reach beyond it. */
  ranges?: readonly TextRange[];
  /** BCP 47 language of the text. */
  language: string;
  /** Shows only this part of the text, with "…" where it is cut; ranges still count from the start of the whole text. */
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
  for (const range of within(ranges, whole)) {
    if (range.start > at) pieces.push(text.slice(at, range.start));
    pieces.push(<mark>{text.slice(range.start, range.end)}</mark>);
    at = range.end;
  }
  if (at < whole.end) pieces.push(text.slice(at, whole.end));
  return (
    <bdi lang={language} dir="auto">
      {whole.start > 0 && <span class="cut">… </span>}
      {pieces}
      {whole.end < text.length && <span class="cut">&nbsp;…</span>}
    </bdi>
  );
}

/** The ranges clipped to `whole`, without overlaps. */
function within(ranges: readonly TextRange[], whole: TextRange): TextRange[] {
  const cut = ranges.map(({ start, end }) => ({
    start: Math.max(whole.start, start),
    end: Math.min(whole.end, end),
  }));
  return mergeRanges(cut.filter(({ start, end }) => start < end));
}
