import { checkOne } from '../../src/core/quotes/check-one.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { buildShingles, openShingles } from '../../src/core/quotes/shingles/shingle-index.ts';

const LENGTHS = [5, 6, 7, 8, 10, 14] as const;
/** Of the stretches of each length, every so many is looked at: often enough to count, seldom enough to be quick. */
const STEP = 5;

/** A quotation of a statement that was left out of the record, and what the rest of the record was taken to say of it. */
export interface LeftOut {
  named: boolean;
  /** Words of another statement that it was called an altered form of, or `null`. */
  accused: string | null;
  quote: string;
}

/**
 * Takes each statement out of the record and looks its own words up in what is left, with its speaker named and without.
 * Officials share formulas and repeat themselves, so this counts false accusations where they are likeliest.
 */
export function checkLeftOut(record: QuotationRecord): LeftOut[] {
  return record.corpus.statements.flatMap((_, statement) => {
    const rest = without(record, statement);
    return quotesOf(record, statement).flatMap(({ quote, speaker }) =>
      [true, false].map((named) => {
        const request = { quote, ...(named && speaker ? { speaker } : {}) };
        const { verdict, match } = checkOne(rest, request);
        return { named, accused: verdict === 'altered' ? (match?.text ?? '') : null, quote };
      }),
    );
  });
}

function without({ corpus }: QuotationRecord, left: number): QuotationRecord {
  const statements = corpus.statements.map((statement, position) =>
    position === left ? { ...statement, turns: [] } : statement,
  );
  const rest = { ...corpus, statements };
  return { corpus: rest, shingles: openShingles(buildShingles(rest), rest) };
}

function quotesOf(
  { corpus }: QuotationRecord,
  statement: number,
): { quote: string; speaker: string | undefined }[] {
  return corpus.passages
    .filter((passage) => passage.statement === statement && passage.voice === 'direct')
    .flatMap(({ text, person }) => {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const speaker = corpus.people.find(({ id }) => id === person)?.name;
      return LENGTHS.flatMap((length) =>
        words.flatMap((_, from) =>
          from % STEP === 0 && from + length <= words.length
            ? [{ quote: words.slice(from, from + length).join(' '), speaker }]
            : [],
        ),
      );
    });
}
