import { checkOne } from '../../src/core/quotes/check-one.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { wordKeys } from '../../src/core/text/tokens.ts';
import { seededChoose } from './quotations-seed.ts';

const LENGTHS = [5, 6, 7, 8, 10, 14] as const;
const CASES = 500;
const REPLACING = 'bananas weather policy slowly people orchestra important world'.split(' ');

/** Share of quotations with one replaced word that are called altered, by length, for each row of circumstances. */
export type ByLength = Record<string, Record<string, number>>;

/**
 * Measures quotations of the record with one word replaced, wherever it stands: inside or at an end, with the speaker named
 * or not. Short ones of everyday words cannot all be told from other texts; this says how many are.
 */
export function measureByLength(record: QuotationRecord): ByLength {
  const choose = seededChoose(5);
  const passages = record.corpus.passages.filter(({ voice }) => voice === 'direct');
  const table: ByLength = {};
  for (const named of [true, false]) {
    for (const inside of [true, false]) {
      const row: Record<string, number> = {};
      for (const length of LENGTHS) {
        let made = 0;
        let altered = 0;
        while (made < CASES) {
          const passage = passages[choose(passages.length)];
          const words = passage?.text.split(/\s+/) ?? [];
          const start = choose(Math.max(1, words.length - length + 1));
          const quote = words.slice(start, start + length);
          const at = inside ? 1 + choose(length - 2) : choose(2) * (length - 1);
          const word = REPLACING[choose(REPLACING.length)] ?? '';
          if (quote.length < length || !isPlainOther(quote[at] ?? '', word)) continue;
          quote[at] = word;
          const speaker = record.corpus.people.find(({ id }) => id === passage?.person)?.name;
          const request = { quote: quote.join(' '), ...(named && speaker ? { speaker } : {}) };
          made += 1;
          if (checkOne(record, request).verdict === 'altered') altered += 1;
        }
        row[`${length} words`] = altered / made;
      }
      table[`${inside ? 'inside' : 'at an end'}, ${named ? 'speaker named' : 'nobody named'}`] =
        row;
    }
  }
  return table;
}

function isPlainOther(word: string, other: string): boolean {
  return /^[A-Za-z]+$/.test(word) && wordKeys(word)[0] !== other;
}
