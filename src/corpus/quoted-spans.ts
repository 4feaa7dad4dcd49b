import type { QuotedSpan } from '../core/statement.ts';

/** Every place where a passage holds words that its speaker quotes from others, in order. */
export function quotedSpans(
  text: string,
  quoted: { text: string; source: string }[],
): QuotedSpan[] {
  const spans = quoted.flatMap(({ text: words, source }) =>
    placesOf(words, text).map((start) => ({ start, end: start + words.length, source })),
  );
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push(at);
  }
  return places;
}
