import { checkQuotation } from '../../src/core/quotes/check-quotation.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { wordKeys } from '../../src/core/text/tokens.ts';
import { asPiece } from './quotations-generated.ts';
import { seededChoose } from './quotations-seed.ts';

const LENGTHS = [5, 6, 7, 8, 10, 14] as const;
const CASES = 500;
const REPLACING = 'bananas weather policy slowly people orchestra important world'.split(' ');

/** Share of quotations with one replaced word that are called altered, by length, for each row of circumstances. */
export type ByLength = Record<string, Record<string, number>>;

/** What the page says besides the words: whom it names, and whether it quotes the statement elsewhere. */
const PAGES = [
  { name: 'speaker named, statement quoted elsewhere', named: true, beside: true },
  { name: 'speaker named', named: true, beside: false },
  { name: 'nobody named', named: false, beside: false },
] as const;

/**
 * Measures quotations of the record with one word replaced, wherever it stands: inside or at an end. Short ones of everyday
 * words cannot all be told from other texts; this says how many are.
 */
export function measureByLength(record: QuotationRecord): ByLength {
  const choose = seededChoose(5);
  const { corpus } = record;
  const passages = corpus.passages.filter(({ voice }) => voice === 'direct');
  const table: ByLength = {};
  for (const { name, named, beside } of PAGES) {
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
          if (!passage || quote.length < length || !isPlainOther(quote[at] ?? '', word)) continue;
          quote[at] = word;
          const speaker = corpus.people.find(({ id }) => id === passage.person)?.name ?? null;
          const quoted = new Set(beside ? [corpus.statements[passage.statement]?.id ?? ''] : []);
          const context = { articleDate: 'unknown', language: 'en', quoted };
          const quotation = asPiece(quote.join(' '), named ? speaker : null);
          made += 1;
          if (checkQuotation(record, quotation, context).verdict === 'altered') altered += 1;
        }
        row[`${length} words`] = altered / made;
      }
      table[`${inside ? 'inside' : 'at an end'}, ${name}`] = row;
    }
  }
  return table;
}

function isPlainOther(word: string, other: string): boolean {
  return /^[A-Za-z]+$/.test(word) && wordKeys(word)[0] !== other;
}
