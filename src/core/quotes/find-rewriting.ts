import type { Statement } from '../statement.ts';
import { align, type Step } from './compare/align.ts';
import { findCandidates } from './shingles/find-candidates.ts';
import { type QuotationWord, quotationWords } from './shingles/quotation-words.ts';
import { type QuotationRecord, recordWord } from './shingles/record-words.ts';

/** Minimum words of a paragraph that can prove anything, and maximum words of one that are compared. */
const MIN_WORDS = 15;
const MAX_WORDS = 120;
/** Maximum paragraphs of a page that are compared. */
const MAX_PARAGRAPHS = 80;

/**
 * A paragraph follows a passage in other words if this share of its words occurs there in order, but broken at least every so
 * many words and never for long: a paragraph that quotes has one long stretch, one merely on the same subject few words in
 * order.
 */
const FOLLOWS = { from: 0.4, to: 0.93, wordsPerBreak: 14, stretch: 0.45 };

/**
 * A page is a rewriting if at least this many paragraphs follow one statement, and they make up this share of the words
 * compared.
 */
const MIN_FOLLOWING = 4;
const MIN_SHARE = 0.4;

/**
 * The statement that a page retells from end to end in other words, as machine-made "full texts" do, or `null`. Copies, and
 * articles that quote, do not count. Another translation of a whole statement looks the same and is reported too.
 */
export function findRewriting(
  record: QuotationRecord,
  paragraphs: readonly string[],
): Statement | null {
  const following = new Map<number, { paragraphs: number; words: number }>();
  let all = 0;
  for (const text of paragraphs.slice(0, MAX_PARAGRAPHS)) {
    const words = quotationWords({ text, pieces: [] }).slice(0, MAX_WORDS);
    if (words.length < MIN_WORDS) continue;
    all += words.length;
    const statement = followedStatement(record, words);
    if (statement === null) continue;
    const known = following.get(statement) ?? { paragraphs: 0, words: 0 };
    following.set(statement, {
      paragraphs: known.paragraphs + 1,
      words: known.words + words.length,
    });
  }
  for (const [statement, { paragraphs: count, words }] of following) {
    if (count >= MIN_FOLLOWING && words >= all * MIN_SHARE)
      return record.corpus.statements[statement] ?? null;
  }
  return null;
}

function followedStatement(
  record: QuotationRecord,
  words: readonly QuotationWord[],
): number | null {
  const { exact, windows } = findCandidates(record.shingles, words, false);
  const [window] = windows;
  if (exact.length > 0 || !window) return null;
  const steps = align(words, record.shingles.words, window.from, window.to);
  const equal = steps.filter(({ kind }) => kind === 'equal').length / words.length;
  const { longest, breaks } = stretchesOf(steps);
  const follows =
    equal >= FOLLOWS.from &&
    equal <= FOLLOWS.to &&
    breaks * FOLLOWS.wordsPerBreak >= words.length &&
    longest <= words.length * FOLLOWS.stretch;
  return follows ? recordWord(record, window.from).passage.statement : null;
}

/** The longest run of equal words, and how often a run ends. */
function stretchesOf(steps: readonly Step[]): { longest: number; breaks: number } {
  let longest = 0;
  let stretch = 0;
  let breaks = 0;
  for (const { kind } of steps) {
    if (kind !== 'equal' && stretch > 0) breaks += 1;
    stretch = kind === 'equal' ? stretch + 1 : 0;
    longest = Math.max(longest, stretch);
  }
  return { longest, breaks };
}
