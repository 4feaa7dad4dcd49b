import type { EditNote } from '../../findings.ts';
import { spellingDistance } from '../../search/spelling-distance.ts';
import { isNumber } from '../../text/numbers.ts';
import { wordList } from '../../text/word-list.ts';
import { isPlaceName } from './place-names.ts';
import { isSameQuantity } from './same-quantity.ts';
import { currencyOf, isMonth } from './written-quantity.ts';

const NEGATIONS = new Set(
  wordList(`not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely unable refuse refuses
  refused`),
);
const MODALS = new Set(
  wordList(`can could may might must shall should will would ought need needs cannot possibly perhaps maybe probably likely
  unlikely certainly definitely apparently allegedly reportedly presumably supposedly potentially always usually often sometimes
  rarely seldom mostly generally think believe hope expect assume suppose suspect doubt guess`),
);
/** "will travel" for "travelled" changes the time, not the certainty. */
const FUTURE = new Set(wordList('will shall'));
const NEGATIVE_MODAL = /^(?:can|could|may|might|must|shall|should|wo|would|need)n't$/;

const MULTIPLES = new Set(
  wordList('doubled doubling tripled tripling quadrupled halved halving twofold threefold tenfold'),
);
/** Words that raise or lower the number after them. */
const BOUNDS = new Set(
  wordList(
    'over under nearly almost about around roughly approximately least most more less fewer than at up to only just some',
  ),
);
/** Of these, the ones that say the same, by the first. */
const SAME_BOUND: ReadonlyMap<string, string> = new Map([
  ['more than', 'over'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['almost', 'nearly'],
  ['less than', 'under'],
  ['fewer than', 'under'],
]);
/** Names by their short forms, which are the same name. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
]);
const WEEKDAYS = new Set(wordList('monday tuesday wednesday thursday friday saturday sunday'));
/** A longer stretch is more than a changed number or name: it gets no label. */
const MAX_LABELLED_WORDS = 6;

/** A word on either side of a difference. */
export interface NotedWord {
  key: string;
  /** As written. */
  raw: string;
  /** True at the start of a sentence, where a capital means nothing. */
  opens: boolean;
}

/**
 * What makes a difference more serious (number, negation, modal, date, name) or less (spelling); nothing for other words. Words
 * that occur on both sides do not count. The most serious note wins. `beforeNumber`: a number follows on both sides.
 */
export function noteOf(
  page: readonly NotedWord[],
  there: readonly NotedWord[],
  beforeNumber = false,
): EditNote | undefined {
  if (Math.max(page.length, there.length) > MAX_LABELLED_WORDS) return undefined;
  const [put, lost] = [without(page, there), without(there, page)];
  const changed = [...put, ...lost];
  if (changed.some(isDate)) return 'date';
  if (differInNumber(page, there, put, lost)) return 'number';
  if (changed.some((word) => isNegation(word.key))) return 'negation';
  if (beforeNumber && changed.length > 0 && changed.every(({ key }) => BOUNDS.has(key)))
    return isSameBy(SAME_BOUND, put, lost) ? undefined : 'number';
  if (differInCertainty(put, lost)) return 'modal';
  if (changed.some(isName)) return isSameBy(SHORT_NAMES, put, lost) ? undefined : 'name';
  if (isMisspelling(page, there)) return 'spelling';
  return undefined;
}

/** Whether both sides have one name in a list of words that are the same. */
function isSameBy(
  names: ReadonlyMap<string, string>,
  put: readonly NotedWord[],
  lost: readonly NotedWord[],
): boolean {
  const [page = '', there = ''] = [put, lost].map((words) => keysOf(words).join(' '));
  return (names.get(page) ?? page) === (names.get(there) ?? there);
}

function differInNumber(
  page: readonly NotedWord[],
  there: readonly NotedWord[],
  put: readonly NotedWord[],
  lost: readonly NotedWord[],
): boolean {
  const changed = [...put, ...lost];
  if (put.length > 0 && lost.length > 0 && changed.some(({ key }) => MULTIPLES.has(key)))
    return true;
  const [before, after] = [put, lost].map((words) => words.find(({ key }) => currencyOf(key)));
  if (before && after && currencyOf(before.key) !== currencyOf(after.key)) return true;
  // "one more" for "more" counts nothing; "one" for "two" does.
  const counts = (words: readonly NotedWord[]) =>
    words.some(({ key, raw }) => isNumber(key) && !/^one$/i.test(raw));
  return (counts(put) || counts(lost)) && !isSameQuantity(keysOf(page), keysOf(there));
}

function differInCertainty(put: readonly NotedWord[], lost: readonly NotedWord[]): boolean {
  const [page, there] = [put, lost].map((words) =>
    words.filter(({ key }) => MODALS.has(key) || NEGATIVE_MODAL.test(key)),
  );
  const isOpen = (words: readonly NotedWord[] = []) => words.length > 0;
  if (isOpen(page) && isOpen(there)) return true;
  return [...(page ?? []), ...(there ?? [])].some(({ key }) => !FUTURE.has(key));
}

/** Whether two wordings (folded words) differ only in negations. */
export function differInNegation(page: readonly string[], there: readonly string[]): boolean {
  const changed = [
    ...page.filter((key) => !there.includes(key)),
    ...there.filter((key) => !page.includes(key)),
  ];
  return changed.length > 0 && changed.every(isNegation);
}

function keysOf(words: readonly NotedWord[]): string[] {
  return words.map(({ key }) => key);
}

/** Whether a folded word is a negation. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

function without(words: readonly NotedWord[], others: readonly NotedWord[]): NotedWord[] {
  const keys = new Set(others.map((word) => word.key));
  return words.filter((word) => !keys.has(word.key));
}

function isDate({ key, raw, opens }: NotedWord): boolean {
  if (!/^\p{Lu}/u.test(raw)) return false;
  return WEEKDAYS.has(key) || (isMonth(key) && !(opens && MODALS.has(key)));
}

function isName({ key, raw, opens }: NotedWord): boolean {
  if (/^I(?:['\u2019]|$)/.test(raw)) return false;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(raw)) return true;
  return /^\p{Lu}/u.test(raw) && (!opens || isPlaceName(key));
}

/** One letter apart, in a word so long that another word is unlikely. An "s" at the end is another number or person. */
function isMisspelling(page: readonly NotedWord[], there: readonly NotedWord[]): boolean {
  const [a, b] = [page[0], there[0]];
  if (!a || !b || page.length !== 1 || there.length !== 1) return false;
  if (Math.min(a.key.length, b.key.length) < 5) return false;
  if (a.key === `${b.key}s` || b.key === `${a.key}s`) return false;
  return spellingDistance(a.key, b.key) === 1;
}
