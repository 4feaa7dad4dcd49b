import type { Fold } from '../../findings.ts';
import { foldsBetween } from '../../text/fold.ts';
import { isSameNumber } from '../../text/numbers.ts';
import type { QuotationWord } from '../shingles/quotation-words.ts';
import { betweenWords, type QuotationRecord, recordWord } from '../shingles/record-words.ts';
import type { Stretch } from './block.ts';
import type { Comparison } from './comparison.ts';

/** The order in which folds are reported. */
export const FOLD_ORDER: readonly Fold[] = [
  'case',
  'quote-marks',
  'dashes',
  'spaces',
  'punctuation',
  'abbreviation',
  'spelling',
  'percent',
  'number-format',
  'ligature',
  'brackets',
  'hesitation',
];

/** The reporter's note between two words, with the space before it, or the number of one. */
const REPORTERS = /\s*\[[^\]]*\]|(?<=^[.,;:!?]['"\u2019\u201D]?)\d{1,3}(?=\s)/g;

/** Words covered by one step of equality: one each, or several ("post-war" and "postwar"). */
interface Pairing {
  page: number;
  there: number;
  fold?: Fold;
}

/**
 * Every difference in writing that was ignored in the equal parts of a comparison, each once. Marks at the quotation's ends
 * (the newspaper's comma) are not part of it and are not reported.
 */
export function foldsNeeded(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  comparison: Comparison,
): Fold[] {
  const found = new Set<Fold>();
  for (const block of comparison.blocks) {
    if (block.kind === 'bracketed') found.add('brackets');
    if (block.quantity) found.add('number-format');
    if (block.kind !== 'equal' || block.quantity) continue;
    for (const fold of foldsOfEqual(record, text, quotation, block)) found.add(fold);
  }
  return FOLD_ORDER.filter((fold) => found.has(fold));
}

/** The folds of the words of an equal block and of what stands between them. */
function* foldsOfEqual(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  block: Stretch,
): Generator<Fold> {
  let word = block.from;
  let place = block.placeFrom;
  while (word < block.to && place < block.placeTo) {
    const pairing = pairAt(record, text, quotation, word, place, block);
    yield* wordFolds(record, text, quotation, word, place, pairing);
    word += pairing.page;
    place += pairing.there;
    if (word >= block.to || place >= block.placeTo) return;
    // "20%" and "20 per cent": the space is part of the spelling.
    if (quotation[word]?.key === '%') continue;
    const here = text.slice(quotation[word - 1]?.end ?? 0, quotation[word]?.start ?? 0);
    const own = here.replace(REPORTERS, '');
    if (own !== here) yield 'brackets';
    yield* separatorFolds(own, betweenWords(record, place - 1) ?? ' ');
  }
}

function pairAt(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  word: number,
  place: number,
  block: Stretch,
): Pairing {
  const first = quotation[word];
  const there = recordWord(record, place).token.key;
  if (!first || first.key === there || first.variants.length > 0) return { page: 1, there: 1 };
  for (let pages = 1; pages <= Math.min(6, block.to - word); pages += 1) {
    for (let places = 1; places <= Math.min(6, block.placeTo - place); places += 1) {
      const here = quotation.slice(word, word + pages);
      const keys = here.map((one) => one.key);
      const others = Array.from(
        { length: places },
        (_, offset) => recordWord(record, place + offset).token.key,
      );
      if (keys.join('') === others.join('')) {
        const raw = text.slice(first.start, here.at(-1)?.end ?? first.end);
        const dashed = /[-\u2010-\u2015]/.test(raw + recordRaw(record, place, places));
        return { page: pages, there: places, fold: dashed ? 'dashes' : 'spaces' };
      }
      if (isSameNumber(keys, others)) {
        return { page: pages, there: places, fold: 'number-format' };
      }
    }
  }
  return { page: 1, there: 1 };
}

function wordFolds(
  record: QuotationRecord,
  text: string,
  quotation: readonly QuotationWord[],
  word: number,
  place: number,
  pairing: Pairing,
): Fold[] {
  if (pairing.fold) return [pairing.fold];
  const range = quotation[word];
  if (!range) return [];
  const raw = text.slice(range.start, range.end);
  const there = recordRaw(record, place, 1);
  if (!raw.includes('[')) return foldsBetween(raw, there);
  return ['brackets'];
}

function recordRaw(record: QuotationRecord, place: number, count: number): string {
  let raw = '';
  for (let offset = 0; offset < count; offset += 1) {
    const { passage, token } = recordWord(record, place + offset);
    raw += passage.text.slice(token.start, token.end);
    if (offset < count - 1) raw += betweenWords(record, place + offset) ?? ' ';
  }
  return raw;
}

const QUOTES = /["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F`\u00B4\u2032\u2033]/g;
const DASHES = /[-\u2010-\u2015\u2212]/g;
const BRACKETS = /[[\]]/g;
/** Words between two compared words: these can only be sounds of hesitation. */
const HESITATION = /[\p{L}\p{N}]+/gu;
const SPACES = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The folds that make the text between two words the same on both sides. */
export function separatorFolds(page: string, there: string): Fold[] {
  if (page === there) return [];
  // Spaces and commas belong to the sound that they set off.
  if ([page, there].some((text) => text.search(HESITATION) >= 0)) return ['hesitation'];
  const folds: Fold[] = [];
  const differ = (pattern: RegExp) => only(page, pattern) !== only(there, pattern);
  if (differ(QUOTES)) folds.push('quote-marks');
  const dashes = differ(DASHES);
  if (dashes) folds.push('dashes');
  if (differ(BRACKETS)) folds.push('brackets');
  if (rest(page) !== rest(there)) folds.push('punctuation');
  if (!dashes && differ(SPACES)) folds.push('spaces');
  return folds;
}

function only(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).join('');
}

function rest(text: string): string {
  return [QUOTES, DASHES, BRACKETS, SPACES].reduce(
    (left, pattern) => left.replace(pattern, ''),
    text,
  );
}
