import { checkQuotation } from '../../src/core/quotes/check-quotation.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { buildShingles, openShingles } from '../../src/core/quotes/shingles/shingle-index.ts';
import { asPiece } from './quotations-generated.ts';
import { dayAfter } from './quotations-lengths.ts';

const LENGTHS = [5, 6, 7, 8, 10, 14] as const;
/** Every how many stretches of each length one is checked: often enough to count, rarely enough to be quick. */
const STEP = 5;

/** What a page says apart from the words. */
interface Page {
  names: 'the speaker' | 'nobody';
  /** Quotes another statement of theirs. */
  quotesAnother: boolean;
  /** The statement on whose next day it appeared: the one left out, or the other. Its date is unknown without. */
  dayAfter: 'this' | 'another' | null;
}

/** The pages on which the words are assumed, by what is printed of them. */
const PAGES = {
  'speaker named': { names: 'the speaker', quotesAnother: false, dayAfter: null },
  'nobody named': { names: 'nobody', quotesAnother: false, dayAfter: null },
  'speaker named, page quotes another statement of theirs': {
    names: 'the speaker',
    quotesAnother: true,
    dayAfter: null,
  },
  'speaker named, article of the next day': {
    names: 'the speaker',
    quotesAnother: false,
    dayAfter: 'this',
  },
  'speaker named, page quotes another statement of theirs, of the day before': {
    names: 'the speaker',
    quotesAnother: true,
    dayAfter: 'another',
  },
} as const satisfies Record<string, Page>;

export type PageName = keyof typeof PAGES;

/** In the order of the table; the compiler takes the keys of an object for any text. */
export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** A quotation of a statement that was left out of the record, and the result against the rest of the record. */
export interface LeftOut {
  page: PageName;
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
  return record.corpus.statements.flatMap((_, left) => {
    const rest = without(record, left);
    return quotesOf(record, left).flatMap((words) =>
      PAGE_NAMES.flatMap((page) => checkOn(page, words, { record, rest, left }) ?? []),
    );
  });
}

/** Words of a statement, and who said them. */
interface Words {
  quote: string;
  person: string | null;
}

/** A record, the rest of it without one statement, and the position of that one. */
interface LeftRecord {
  record: QuotationRecord;
  rest: QuotationRecord;
  left: number;
}

/** `null` if the page quotes another statement, and the speaker has none. */
function checkOn(page: PageName, { quote, person }: Words, of: LeftRecord): LeftOut | null {
  const { corpus } = of.record;
  const { names, quotesAnother, dayAfter: after }: Page = PAGES[page];
  const another = quotesAnother
    ? corpus.statements.find(
        ({ speakers }, position) =>
          position !== of.left && speakers.some((one) => one.person === person),
      )
    : undefined;
  if (quotesAnother && !another) return null;
  const before = after && { this: corpus.statements[of.left], another }[after];
  const speaker = corpus.people.find(({ id }) => id === person)?.name ?? null;
  const { verdict, match, flags } = checkQuotation(
    of.rest,
    asPiece(quote, names === 'nobody' ? null : speaker),
    {
      articleDate: before ? dayAfter(corpus, before.id, 1) : 'unknown',
      language: 'en',
      quoted: new Set(another ? [another.id] : []),
    },
  );
  const words = match?.text ?? '';
  return {
    page,
    quote,
    accused: verdict === 'altered' ? words : null,
    likened: flags.includes('too-few-words') ? words : null,
  };
}

function without({ corpus }: QuotationRecord, left: number): QuotationRecord {
  const statements = corpus.statements.map((statement, position) =>
    position === left ? { ...statement, turns: [] } : statement,
  );
  const rest = { ...corpus, statements };
  return { corpus: rest, shingles: openShingles(buildShingles(rest), rest) };
}

function quotesOf({ corpus }: QuotationRecord, statement: number): Words[] {
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
