import type { EditNote } from '../../findings.ts';
import { spellingDistance } from '../../search/spelling-distance.ts';
import { isNumber } from '../../text/numbers.ts';
import { wordList } from '../../text/word-list.ts';
import { isPlaceName } from './place-names.ts';
import { isSameQuantity } from './same-quantity.ts';

const NEGATIONS = new Set(
  wordList(`not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely unable refuse refuses
  refused`),
);
const MODALS = new Set(
  wordList(`can could may might must shall should will would ought need needs cannot possibly perhaps maybe probably likely
  certainly definitely`),
);
const NEGATIVE_MODAL = /^(?:can|could|may|might|must|shall|should|wo|would|need)n't$/;

/** A word of either side of a difference. */
export interface NotedWord {
  key: string;
  /** As written. */
  raw: string;
  /** True if a sentence begins with it, so that its capital says nothing. */
  opens: boolean;
}

/**
 * What makes a difference weigh more (number, negation, modal, name) or less (spelling); nothing for other words.
 * Words that stand on both sides do not count. The gravest note wins.
 */
export function noteOf(
  page: readonly NotedWord[],
  there: readonly NotedWord[],
): EditNote | undefined {
  const changed = [...without(page, there), ...without(there, page)];
  if (changed.some(({ key }) => isNumber(key)) && !isSameQuantity(keysOf(page), keysOf(there)))
    return 'number';
  if (changed.some((word) => isNegation(word.key))) return 'negation';
  if (changed.some((word) => MODALS.has(word.key) || NEGATIVE_MODAL.test(word.key))) return 'modal';
  if (changed.some(isName)) return 'name';
  if (isMisspelling(page, there)) return 'spelling';
  return undefined;
}

/** Whether two wordings (folded words) differ in nothing but words that deny. */
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

/** Whether a folded word denies. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

function without(words: readonly NotedWord[], others: readonly NotedWord[]): NotedWord[] {
  const keys = new Set(others.map((word) => word.key));
  return words.filter((word) => !keys.has(word.key));
}

function isName({ key, raw, opens }: NotedWord): boolean {
  if (/^I(?:['\u2019]|$)/.test(raw)) return false;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(raw)) return true;
  return /^\p{Lu}/u.test(raw) && (!opens || isPlaceName(key));
}

/** One letter apart, in a word long enough that this is no other word by chance. An "s" at the end is another number or person. */
function isMisspelling(page: readonly NotedWord[], there: readonly NotedWord[]): boolean {
  const [a, b] = [page[0], there[0]];
  if (!a || !b || page.length !== 1 || there.length !== 1) return false;
  if (Math.min(a.key.length, b.key.length) < 5) return false;
  if (a.key === `${b.key}s` || b.key === `${a.key}s`) return false;
  return spellingDistance(a.key, b.key) === 1;
}
