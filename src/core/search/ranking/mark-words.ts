import type { TextRange } from '../../findings.ts';
import type { SearchTerm } from '../search-terms.ts';

/**
 * Ranges of a text to mark: the places of the given terms and of whole phrases, sorted, without overlaps, joined where only a
 * space or hyphen separates them. Every range begins and ends with a marked word.
 */
export function markWords(
  text: string,
  terms: SearchTerm[],
  wanted: ReadonlySet<string>,
  phrases: TextRange[],
): TextRange[] {
  const words = terms
    .filter(({ term }) => wanted.has(term))
    .map(({ start, end }) => ({ start, end }));
  const sorted = [...phrases, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: TextRange[] = [];
  for (const { start, end } of sorted) {
    const last = ranges.at(-1);
    if (last && (start <= last.end || /^[\s\u00a0-]$/u.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else {
      ranges.push({ start, end });
    }
  }
  return ranges;
}
