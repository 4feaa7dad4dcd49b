import type { TextRange } from '../../core/findings.ts';

/** UTF-16 units of a passage that a card shows before it is unfolded: about six lines of a narrow card, so that its source is in sight. */
const EXCERPT_LENGTH = 300;

/**
 * The part of a passage to show first: all of it if it is short, else a stretch of whole sentences (or, failing that, whole
 * words) that holds the first highlight. Says nothing about meaning: the rest is one click away.
 */
export function excerpt(text: string, highlights: readonly TextRange[]): TextRange {
  if (text.length <= EXCERPT_LENGTH * 1.25) return { start: 0, end: text.length };
  const wanted = highlights.length > 0 ? Math.min(...highlights.map(({ start }) => start)) : 0;
  const starts = sentenceStarts(text);
  const start = starts.filter((at) => at <= wanted).at(-1) ?? 0;
  const from = wanted - start > EXCERPT_LENGTH / 2 ? wordStart(text, wanted - 60) : start;
  const limit = from + EXCERPT_LENGTH;
  const end = starts.filter((at) => at > from + EXCERPT_LENGTH / 2 && at <= limit).at(-1);
  const last = end ?? (limit >= text.length ? limit : wordStart(text, limit));
  return { start: from, end: from + text.slice(from, last).trimEnd().length };
}

function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.!?。！？]["”’)]*\s+(?=[\p{Lu}"“‘(])/gu)) {
    starts.push(match.index + match[0].length);
  }
  return starts;
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? Math.max(0, at) : space + 1;
}
