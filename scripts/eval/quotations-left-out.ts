import { checkQuotation } from '../../src/core/quotes/check-quotation.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { buildShingles, openShingles } from '../../src/core/quotes/shingles/shingle-index.ts';
import { asPiece } from './quotations-generated.ts';
import { dayAfter } from './quotations-lengths.ts';

const LENGTHS = [5, 6, 7, 8, 10, 14] as const;
/** Every how many stretches of each length one is checked: often enough to count, rarely enough to be quick. */
const STEP = 5;

/** What the page is assumed to say apart from the words. */
export const PAGES = [
  'speaker named',
  'nobody named',
  'speaker named, page quotes another statement of theirs',
  'speaker named, article of the next day',
  'speaker named, page quotes another statement of theirs, of the day before',
] as const;

/** A quotation of a statement that was left out of the record, and the result against the rest of the record. */
export interface LeftOut {
  page: (typeof PAGES)[number];
  quote: string;
  /** Words of another statement of which it was called an altered form, or `null`. */
  accused: string | null;
  /** Words of another statement for which it was called too short to judge, or `null`. */
  likened: string | null;
}

/**
 * Removes each statement from the record and looks up its own words in the rest. Officials share formulas and repeat
 * themselves, so this counts false accusations where they are most likely.
 */
export function checkLeftOut(record: QuotationRecord): LeftOut[] {
  const { statements, people } = record.corpus;
  return statements.flatMap(({ id }, left) => {
    const rest = without(record, left);
    return quotesOf(record, left).flatMap(({ quote, person }) => {
      const speaker = people.find(({ id }) => id === person)?.name ?? null;
      const same = statements.find(
        ({ speakers }, position) =>
          position !== left && speakers.some((one) => one.person === person),
      );
      return PAGES.flatMap((page) => {
        const beside = page.includes('another statement') ? same : undefined;
        if (page.includes('another statement') && !beside) return [];
        const before = page.endsWith('day before')
          ? beside?.id
          : page.endsWith('next day')
            ? id
            : undefined;
        const named = page === 'nobody named' ? null : speaker;
        const { verdict, match, flags } = checkQuotation(rest, asPiece(quote, named), {
          articleDate: before === undefined ? 'unknown' : dayAfter(record.corpus, before, 1),
          language: 'en',
          quoted: new Set(beside ? [beside.id] : []),
        });
        const words = match?.text ?? '';
        return [
          {
            page,
            quote,
            accused: verdict === 'altered' ? words : null,
            likened: flags.includes('too-few-words') ? words : null,
          },
        ];
      });
    });
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
): { quote: string; person: string | null }[] {
  return corpus.passages
    .filter((passage) => passage.statement === statement && passage.voice === 'direct')
    .flatMap(({ text, person }) => {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      return LENGTHS.flatMap((length) =>
        words.flatMap((_, from) =>
          from % STEP === 0 && from + length <= words.length
            ? [{ quote: words.slice(from, from + length).join(' '), person }]
            : [],
        ),
      );
    });
}
