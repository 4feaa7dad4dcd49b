import { dateBounds, orderingDate } from '../../src/core/dates/partial-date.ts';
import { checkQuotation } from '../../src/core/quotes/check-quotation.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import type { CorpusTexts } from '../../src/core/statement.ts';
import { wordKeys } from '../../src/core/text/tokens.ts';
import { asPageQuotation, faultOf, makeQuotation } from './quotations-generated.ts';
import type { Change, MadeQuotation } from './quotations-makers.ts';
import { type Choose, seededChoose } from './quotations-seed.ts';
import type { Position } from './quotations-stretches.ts';

/** Minimum and maximum words of a quotation. */
const LENGTHS: readonly (readonly [number, number])[] = [
  [5, 5],
  [6, 6],
  [7, 7],
  [8, 8],
  [9, 9],
  [10, 14],
  [15, 30],
];
const CASES = 200;
/** Passages tried for each case wanted: few contain a number. */
const TRIES = 60;
/** Fewer cases than this are not significant. */
const FEWEST = 20;

/** What is changed and where. A word dropped at an end leaves a shorter quotation with no change. */
const ROWS: readonly (readonly [Change, Position])[] = [
  ['none', 'inside'],
  ['word dropped', 'inside'],
  ['word added', 'inside'],
  ['word replaced', 'inside'],
  ['number changed', 'inside'],
  ['negation added', 'inside'],
  ['negation dropped', 'inside'],
  ['name changed', 'inside'],
  ['gap marked', 'inside'],
  ['gap unmarked', 'inside'],
  ['brackets added', 'inside'],
  ['British spelling', 'inside'],
  ['marks and spaces', 'inside'],
  ['contraction', 'inside'],
  ['question words', 'inside'],
  ['reported words', 'inside'],
  ['word added', 'at an end'],
  ['word replaced', 'at an end'],
  ['number changed', 'at an end'],
  ['name changed', 'at an end'],
];

/** What the page says apart from the words: whether it names the speaker, and whether it quotes the statement elsewhere. */
interface Circumstances {
  name: string;
  named: boolean;
  beside?: boolean;
  /** Days from the statement to the article. */
  days?: number;
}

const CIRCUMSTANCES: readonly Circumstances[] = [
  { name: 'speaker named, statement quoted elsewhere', named: true, beside: true },
  { name: 'speaker named, article of the next day', named: true, days: 1 },
  {
    name: 'speaker named, statement quoted elsewhere, article of the next day',
    named: true,
    beside: true,
    days: 1,
  },
  { name: 'speaker named, article of the next year', named: true, days: 365 },
  { name: 'speaker named', named: true },
  { name: 'nobody named', named: false },
];

/** Shares of the generated quotations of one kind and length, each 0..1; the rest got other verdicts. */
export interface Shares {
  /** The right verdict, and the right word indicated. */
  right: number;
  /** The right word indicated, but "too few words to judge". */
  lesser: number;
  /** Not found. */
  silent: number;
}

/** Results for one kind of page: for each change and position, by length. */
export interface ByLength {
  page: string;
  rows: Record<string, Record<string, Shares>>;
}

/**
 * Measures generated quotations by length. Short ones of everyday words cannot all be distinguished from other texts; this
 * shows how many can.
 */
export function measureByLength(record: QuotationRecord, seed: number): ByLength[] {
  const choose = seededChoose(seed);
  const texts = record.corpus.passages.map(({ text }) => ` ${wordKeys(text).join(' ')} `);
  const pages = CIRCUMSTANCES.map((page): ByLength => ({ page: page.name, rows: {} }));
  for (const [change, position] of ROWS) {
    const row = position === 'inside' ? change : `${change}, ${position}`;
    for (const [least, most] of LENGTHS) {
      const words = () => least + choose(most - least + 1);
      const made = makeMany(record.corpus, texts, change, position, words, choose);
      if (made.length < FEWEST) continue;
      CIRCUMSTANCES.forEach((page, at) => {
        const cells = pages[at]?.rows ?? {};
        cells[row] = { ...cells[row], [nameOf(least, most)]: sharesOf(record, made, page) };
      });
    }
  }
  return pages;
}

function sharesOf(
  record: QuotationRecord,
  made: readonly MadeQuotation[],
  page: Circumstances,
): Shares {
  const outcomes = made.map((one) => outcomeOf(record, one, page));
  const share = (wanted: Outcome) =>
    round(outcomes.filter((outcome) => outcome === wanted).length / made.length);
  return { right: share('right'), lesser: share('lesser'), silent: share('silent') };
}

function round(rate: number): number {
  return Math.round(1000 * rate) / 1000;
}

function nameOf(least: number, most: number): string {
  return least === most ? `${least} words` : `${least}-${most} words`;
}

function makeMany(
  corpus: CorpusTexts,
  texts: readonly string[],
  change: Change,
  position: Position,
  words: () => number,
  choose: Choose,
): MadeQuotation[] {
  const all: MadeQuotation[] = [];
  for (let turn = 0; turn < CASES * TRIES && all.length < CASES; turn += 1) {
    const made = makeQuotation(corpus, change, choose, { words: words(), position });
    if (made && !isOnRecord(made, texts)) all.push(made);
  }
  return all;
}

/** A change can happen to produce other words of the record: then "word for word" is right. */
function isOnRecord({ text, verdicts }: MadeQuotation, texts: readonly string[]): boolean {
  if (!verdicts.includes('altered')) return false;
  const keys = ` ${wordKeys(text).join(' ')} `;
  return texts.some((one) => one.includes(keys));
}

/** The date of an article that appeared some days after a statement. */
export function dayAfter({ statements }: CorpusTexts, id: string, days: number): string {
  const statement = statements.find((one) => one.id === id);
  const bounds = statement && dateBounds(orderingDate(statement));
  if (!bounds) return 'unknown';
  const date = new Date(`${bounds.last}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

type Outcome = keyof Shares | 'wrong';

function outcomeOf(
  record: QuotationRecord,
  made: MadeQuotation,
  { named, beside, days }: Circumstances,
): Outcome {
  const quotation = asPageQuotation(named ? made : { ...made, speaker: null });
  const context = {
    articleDate: days === undefined ? 'unknown' : dayAfter(record.corpus, made.statement, days),
    language: 'en',
    quoted: new Set(beside ? [made.statement] : []),
  };
  const answer = checkQuotation(record, quotation, context);
  if (faultOf(made, answer) === null) return 'right';
  if (answer.verdict === 'not-in-corpus') return 'silent';
  const lesser = { ...made, verdicts: ['different-wording' as const] };
  const flagged = answer.flags.includes('too-few-words');
  return flagged && faultOf(lesser, answer) === null ? 'lesser' : 'wrong';
}

/** Prints the right answers, plus those that say that the words are too few to judge. */
export function printByLength({ page, rows }: ByLength): void {
  console.log(`Right verdict and right word + too few words to tell, by length; ${page}`);
  const table = Object.entries(rows).map(([row, cells]) => {
    const shown = Object.entries(cells).map(([length, cell]) => [length, inCell(cell)]);
    return [row, Object.fromEntries(shown)];
  });
  console.table(Object.fromEntries(table));
}

/** "0.905 + 0.065": the rest was not found, or got another verdict. */
function inCell({ right, lesser }: Shares): string {
  return lesser > 0 ? `${right} + ${lesser}` : `${right}`;
}
