import type { Verdict } from '../../src/core/findings.ts';
import type { CorpusTexts, Passage } from '../../src/core/statement.ts';
import { wordKeys } from '../../src/core/text/tokens.ts';
import type { Choose } from './quotations-seed.ts';

/** Where a word is changed: two or more words from both ends, anywhere but at the ends, or at one of them. */
export type Position = 'well inside' | 'inside' | 'at an end';

/** The source of a generated quotation. */
export interface Source {
  passage: Passage;
  corpus: CorpusTexts;
  choose: Choose;
  /** Number of words of the quotation as printed. */
  words: number;
  position: Position;
}

/** A stretch of the passage, `more` words longer than the quotation; `null` if the passage is too short. */
export function withSpan<Made>(
  { passage, choose, words: wanted }: Source,
  make: (words: string[]) => Made | null,
  more = 0,
): Made | null {
  const words = passage.text.split(/\s+/).filter(Boolean);
  const length = wanted + more;
  if (words.length < length) return null;
  const start = choose(words.length - length + 1);
  return make(words.slice(start, start + length));
}

/** A word of a stretch at the wanted position and not next to the same word, so that the change is unambiguous. */
export function withWord<Made>(
  source: Source,
  fits: (word: string, at: number, words: string[]) => boolean,
  make: (words: string[], at: number) => Made | null,
  more = 0,
): Made | null {
  return withSpan(
    source,
    (words) => {
      const places = words.flatMap((word, at) =>
        stands(source.position, at, words) &&
        fits(word, at, words) &&
        word !== words[at - 1] &&
        word !== words[at + 1]
          ? [at]
          : [],
      );
      const at = places[source.choose(Math.max(1, places.length))];
      return at === undefined ? null : make(words, at);
    },
    more,
  );
}

/** A word at an end must belong to the sentence next to it: alone, it is read as added to that, not as another word. */
function stands(position: Position, at: number, words: readonly string[]): boolean {
  const last = words.length - 1;
  const fromEnd = Math.min(at, last - at);
  if (position !== 'at an end') return fromEnd >= (position === 'inside' ? 1 : 2);
  return fromEnd === 0 && !/[.!?]\W*$/.test(words[at === 0 ? 0 : last - 1] ?? '');
}

/** A stretch with some words left out and `gap` in their place. */
export function withGap(
  source: Source,
  gap: string,
  verdict: Verdict,
): { text: string; verdicts: Verdict[]; record: string } | null {
  const { choose, words, position } = source;
  const least = position === 'well inside' ? 7 : 2;
  if (words < 2 * least) return null;
  const before = least + choose(words - 2 * least + 1);
  const left = 2 + choose(verdict === 'elided' ? 30 : 5);
  return withSpan(
    source,
    (taken) => {
      const head = taken.slice(0, before).join(' ');
      const tail = taken.slice(before + left).join(' ');
      const record = taken.slice(before, before + left).join(' ');
      // If words next to the gap also occur within it, the omission is ambiguous.
      const beside = [taken[before - 1] ?? '', taken[before + left] ?? ''].flatMap(wordKeys);
      if (wordKeys(record).some((key) => beside.includes(key))) return null;
      return { text: `${head}${gap}${tail}`, verdicts: [verdict], record };
    },
    left,
  );
}
