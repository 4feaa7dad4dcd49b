/**
 * Measures the quotation check on labelled quotations from the press, on quotations made from the record by one known change
 * each, and on unrelated ones.
 */
import type { CheckedQuotation, Verdict } from '../../src/core/findings.ts';
import { checkOne } from '../../src/core/quotes/check-one.ts';
import { checkQuotation } from '../../src/core/quotes/check-quotation.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { wordKeys } from '../../src/core/text/tokens.ts';
import { type Bar, type Measure, measure } from './measure.ts';
import {
  hasQuotations,
  type LabelledQuotation,
  openQuotationRecord,
  readQuotations,
  readStreamQuotations,
} from './quotations-data.ts';
import { asPageQuotation, faultOf, makeQuotation } from './quotations-generated.ts';
import { checkLeftOut, PAGE_NAMES, type PageName } from './quotations-left-out.ts';
import { type ByLength, measureByLength } from './quotations-lengths.ts';
import { CHANGES } from './quotations-makers.ts';
import { seededChoose } from './quotations-seed.ts';
import { makeUnrelated } from './quotations-unrelated.ts';

/** The results of the evaluation of quotations. */
export interface QuotationReport {
  /** Counts by label, then by verdict. */
  confusion: Record<string, Record<string, number>>;
  measures: Measure[];
  byLength: ByLength[];
  /** Every wrong answer, one readable line each. */
  wrong: string[];
}

const MATCHES: readonly Verdict[] = [
  'verbatim',
  'elided',
  'altered',
  'reported',
  'question',
  'different-wording',
];
const ACCUSING: readonly Verdict[] = ['verbatim', 'elided', 'altered'];
const CASES_PER_CHANGE = 500;
const UNRELATED = 20_000;
const LENGTHS_SEED = 5;

/**
 * Runs all parts; the labelled one only if the development set is available beside the project, and the shares by length, which
 * have no bar, only if they are wanted.
 */
export async function evaluateQuotations(byLength: boolean): Promise<QuotationReport> {
  const record = await openQuotationRecord();
  const report: QuotationReport = { confusion: {}, measures: [], byLength: [], wrong: [] };
  if (hasQuotations()) measureLabelled(record, report);
  measureMade(record, report);
  measureUnrelated(record, report);
  measureLeftOut(record, report);
  if (byLength) report.byLength = measureByLength(record, LENGTHS_SEED);
  return report;
}

function measureLabelled(record: QuotationRecord, report: QuotationReport): void {
  const rows = readQuotations().map((row) => ({ row, answer: check(record, row) }));
  for (const { row, answer } of rows) {
    const counts = report.confusion[row.label] ?? {};
    counts[answer.verdict] = (counts[answer.verdict] ?? 0) + 1;
    report.confusion[row.label] = counts;
  }
  const long = rows.filter(({ row }) => wordKeys(row.quote).length >= 5);
  const of = (label: string) => long.filter(({ row }) => row.label === label);
  const found = of('verbatim').filter(isFound);
  add(report, 'verbatim of 5+ words found', found.length, of('verbatim').length, 'at-least', 0.98);
  const wrong = rows.filter(
    ({ row, answer }) => row.label === 'not-in-corpus' && ACCUSING.includes(answer.verdict),
  );
  const negatives = rows.filter(({ row }) => row.label === 'not-in-corpus').length;
  add(
    report,
    'not in corpus, called verbatim, elided or altered',
    wrong.length,
    negatives,
    'at-most',
    0,
  );
  const translations = rows.filter(({ row }) => row.label === 'other-translation');
  const called = translations.filter(({ answer }) => answer.verdict === 'altered');
  // One word exchanged in a long sentence looks like a one-word change, and must be reported as one.
  const accused = called.filter(({ answer }) => changes(answer) > 1);
  for (const { row } of called.filter(({ answer }) => changes(answer) === 1)) {
    report.wrong.push(`other translation, one word apart, so called altered: ${row.quote}`);
  }
  add(
    report,
    'other translations, more than a word apart, called altered',
    accused.length,
    translations.length,
    'at-most',
    0.05,
  );
  const labelled = of('altered').filter(({ answer }) => alignedShare(answer) >= 0.8);
  // "20 per cent" for "20%" is the same according to docs/matching.md, whatever the label: listed, not counted.
  const real = labelled.filter(({ answer }) => answer.edits.some(({ kind }) => kind !== 'equal'));
  for (const { row, answer } of labelled.filter((one) => !real.includes(one))) {
    report.wrong.push(
      `labelled altered, equal by the folds ${answer.folds.join(', ')}: ${row.quote}`,
    );
  }
  const altered = real.filter(
    ({ row, answer }) => answer.verdict === 'altered' || isReported(row, answer),
  );
  add(
    report,
    'real alterations, 0.8 of the words aligned, called altered',
    altered.length,
    real.length,
    'at-least',
    0.95,
  );
  const missed = of('verbatim').filter((one) => !isFound(one));
  for (const { row, answer } of [...missed, ...wrong, ...accused]) {
    report.wrong.push(`${row.label} -> ${answer.verdict}: ${row.quote}`);
  }
}

function check(
  record: QuotationRecord,
  { quote, speaker, date }: LabelledQuotation,
): CheckedQuotation {
  return checkOne(record, { quote, date, ...(speaker === null ? {} : { speaker }) });
}

function isFound({ row, answer }: { row: LabelledQuotation; answer: CheckedQuotation }): boolean {
  const label = answer.verdict === 'not-in-corpus' ? 'not-in-corpus' : answer.verdict;
  return label === 'verbatim' || (row.accept ?? []).includes(label) || isReported(row, answer);
}

/** The words are in the record, but as a publisher's paraphrase: "reported" is the right answer. */
function isReported({ voice }: LabelledQuotation, { verdict }: CheckedQuotation): boolean {
  return verdict === 'reported' && voice !== 'direct';
}

/** Places where page and record differ. */
function changes({ edits }: CheckedQuotation): number {
  return edits.filter(({ kind }) => kind !== 'equal').length;
}

/** Share of the quotation's words that are equal according to the answer. */
function alignedShare({ text, edits }: CheckedQuotation): number {
  const equal = edits.filter(({ kind, note }) => kind === 'equal' || note === 'contraction');
  return equal.reduce((sum, edit) => sum + wordKeys(edit.page).length, 0) / wordKeys(text).length;
}

function measureMade(record: QuotationRecord, report: QuotationReport): void {
  const choose = seededChoose(2022);
  for (const change of CHANGES) {
    let made = 0;
    let right = 0;
    for (let turn = 0; turn < CASES_PER_CHANGE * 12 && made < CASES_PER_CHANGE; turn += 1) {
      const quotation = makeQuotation(record.corpus, change, choose);
      if (!quotation) continue;
      made += 1;
      const answer = checkQuotation(record, asPageQuotation(quotation), NO_CONTEXT);
      const fault = faultOf(quotation, answer);
      if (fault === null) right += 1;
      else report.wrong.push(`made, ${change}: ${fault}: ${quotation.text}`);
    }
    add(report, `made: ${change}`, right, made, 'at-least', 0.99);
  }
}

const NO_CONTEXT = { articleDate: 'unknown', language: 'en' };

function measureUnrelated(record: QuotationRecord, report: QuotationReport): void {
  const choose = seededChoose(7);
  const vocabulary = record.corpus.passages.flatMap((passage) => passage.text.split(/\s+/));
  const made = Array.from({ length: UNRELATED }, () => makeUnrelated(vocabulary, choose));
  for (const [name, quotes] of [
    ['unrelated, made', made],
    ['unrelated, from the stream', readStreamQuotations()],
  ] as const) {
    const matched = quotes
      .map((quote) => checkOne(record, { quote }))
      .filter(({ verdict }) => MATCHES.includes(verdict));
    for (const { verdict, text } of matched) report.wrong.push(`${name} -> ${verdict}: ${text}`);
    if (quotes.length > 0) add(report, name, matched.length, quotes.length, 'at-most', 0);
  }
  measureMisattributed(record, report);
}

/** Real quotations from other texts, as if each speaker of the record had said them. */
function measureMisattributed(record: QuotationRecord, report: QuotationReport): void {
  const { statements } = record.corpus;
  const speakers = new Set(statements.flatMap((one) => one.speakers.map(({ name }) => name)));
  const answers = readStreamQuotations().flatMap((quote) =>
    [...speakers].map((speaker) => checkOne(record, { quote, speaker })),
  );
  if (answers.length === 0) return;
  const wrong = answers.filter(
    ({ verdict, flags }) => verdict === 'altered' || flags.includes('too-few-words'),
  );
  const name = 'from the stream, said by a speaker on record, called altered or too few words';
  for (const { text, match } of wrong) report.wrong.push(`${name}: ${text} | ${match?.text ?? ''}`);
  add(report, name, wrong.length, answers.length, 'at-most', 0);
}

/** Short formulas cannot all be distinguished from slips: each bar is slightly above what the check reaches. */
const LEFT_OUT_BARS: Record<PageName, number> = {
  'speaker named': 0.001,
  'nobody named': 0.003,
  'speaker named, page quotes another statement of theirs': 0.003,
  'speaker named, article of the next day': 0.001,
  'speaker named, page quotes another statement of theirs, of the day before': 0.003,
};

/** The weaker verdict accuses nobody, and should be rarer still. */
const TOO_FEW_BAR = 0.0005;

function measureLeftOut(record: QuotationRecord, report: QuotationReport): void {
  const all = checkLeftOut(record);
  for (const page of PAGE_NAMES) {
    const name = `left out, ${page}, called altered`;
    const rows = all.filter((row) => row.page === page);
    const accused = rows.filter((row) => row.accused !== null);
    for (const row of accused) report.wrong.push(`${name}: ${row.quote} | ${row.accused}`);
    add(report, name, accused.length, rows.length, 'at-most', LEFT_OUT_BARS[page]);
    const few = `left out, ${page}, called too few words`;
    const likened = rows.filter((row) => row.likened !== null);
    for (const row of likened) report.wrong.push(`${few}: ${row.quote} | ${row.likened}`);
    add(report, few, likened.length, rows.length, 'at-most', TOO_FEW_BAR);
  }
}

function add(
  report: QuotationReport,
  name: string,
  hit: number,
  of: number,
  kind: Bar['kind'],
  rate: number,
): void {
  report.measures.push(measure(name, hit, of, { kind, rate }));
}
