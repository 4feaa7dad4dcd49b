import type { CheckedQuotation, PageQuotation } from '../findings.ts';
import { MIN_JUDGED_WORDS } from '../limits.ts';
import type { PartialDate } from '../statement.ts';
import { FEW_WORDS, LONG_QUOTATION_WORDS, MAX_OTHERS } from './bars.ts';
import { type Assessment, assess, byNearness, distance, type PageContext } from './judge/assess.ts';
import { assessParts, type PartsAssessment } from './judge/assess-parts.ts';
import { LEVELS } from './judge/judge.ts';
import { isOtherLanguage } from './judge/other-language.ts';
import { assessPhrase } from './judge/phrase.ts';
import { pieceParts, sentenceParts } from './judge/quotation-parts.ts';
import { emptyResult, foundResult, type Reading } from './result/build-result.ts';
import { countWords, type QuotationWord, quotationWords } from './shingles/quotation-words.ts';
import type { QuotationRecord } from './shingles/record-words.ts';

/** What is known about the page. */
export interface CheckContext {
  articleDate: PartialDate;
  /** BCP 47 tag of the page, `und` if unknown. */
  language: string;
  /** Ids of the statements that other quotations of the page come from, if that is known. */
  quoted?: ReadonlySet<string>;
}

const NOTHING_QUOTED: ReadonlySet<string> = new Set();

/**
 * Compares one quotation with the record. Always answers: a quotation that is not found is "not in corpus", never
 * false. See docs/matching.md for what each verdict promises.
 */
export function checkQuotation(
  record: QuotationRecord,
  quotation: PageQuotation,
  context: CheckContext,
): CheckedQuotation {
  const words = quotationWords(quotation);
  const page: PageContext = {
    ...quotation,
    articleDate: context.articleDate,
    quoted: context.quoted ?? NOTHING_QUOTED,
  };
  if (countWords(words) < MIN_JUDGED_WORDS) {
    const answer = checkPhrase(record, quotation, words, page);
    return answer.verdict === 'phrase' ? answer : inOtherLanguage(record, answer, context);
  }
  const reading = readQuotation(record, quotation, words, page);
  if (reading) return foundResult(record, quotation, reading);
  return inOtherLanguage(record, emptyResult(quotation, 'not-in-corpus'), context);
}

function inOtherLanguage(
  record: QuotationRecord,
  answer: CheckedQuotation,
  { language }: CheckContext,
): CheckedQuotation {
  if (!isOtherLanguage(answer.text, language, record.corpus)) return answer;
  return { ...answer, verdict: 'not-in-corpus', flags: ['other-language'] };
}

function checkPhrase(
  record: QuotationRecord,
  quotation: PageQuotation,
  words: readonly QuotationWord[],
  page: PageContext,
): CheckedQuotation {
  const answer = assessPhrase(record, words, page);
  if (answer.verdict !== 'phrase') return emptyResult(quotation, answer.verdict);
  const [best, ...others] = answer.homes;
  if (!best) return emptyResult(quotation, 'not-in-corpus');
  const found = foundResult(record, quotation, single(best, others));
  // Only the speaker and the date are judged: a phrase is always cut from its sentence.
  const flags = found.flags.filter((flag) =>
    /^(?:other-speaker|predates|quoted-words|spelling-only)$/.test(flag),
  );
  return { ...found, verdict: 'phrase', flags };
}

/** The best reading of a quotation: as a whole in one place, or part by part if that explains more. */
function readQuotation(
  record: QuotationRecord,
  quotation: PageQuotation,
  words: readonly QuotationWord[],
  page: PageContext,
): Reading | null {
  const whole = words.length > LONG_QUOTATION_WORDS * 4 ? [] : assess(record, words, page);
  const [best] = whole;
  if (best && isSettled(best)) {
    return single(best, whole.slice(1));
  }
  const parts = [pieceParts(words), sentenceParts(quotation, words)]
    .flatMap((ranges) => assessParts(record, words, ranges, page) ?? [])
    .sort(
      (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.distance - b.distance,
    )[0];
  if (parts && (!best || explainsMore(parts, best))) {
    return { level: parts.level, parts: parts.parts, sequences: parts.sequences, others: [] };
  }
  return best ? single(best, whole.slice(1)) : null;
}

/**
 * Whether one place explains so much that no other reading can explain more. Words in another order can be whole sentences in
 * another order.
 */
function isSettled({ level, comparison }: Assessment): boolean {
  if (level === 'verbatim' || level === 'elided') return true;
  return level === 'altered' && comparison.moved === 0 && distance(comparison) <= FEW_WORDS;
}

function explainsMore(parts: PartsAssessment, whole: Assessment): boolean {
  const levels = LEVELS.indexOf(parts.level) - LEVELS.indexOf(whole.level);
  return levels < 0 || (levels === 0 && parts.distance < distance(whole.comparison));
}

/** Other places count only if they contain the same words equally well. */
function single(best: Assessment, rest: readonly Assessment[]): Reading {
  const others = rest
    .filter(
      (one) => one.level === best.level && distance(one.comparison) <= distance(best.comparison),
    )
    .sort(byNearness)
    .slice(0, MAX_OTHERS);
  return { level: best.level, parts: [best], sequences: ['first'], others };
}
