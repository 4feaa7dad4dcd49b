import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';

/** Maximum tokens of place, day and agency. */
const MAX_DATELINE = 14;
/** Maximum words of a dateline before a dash. */
const MAX_PLACE = 6;

/** Start of a paragraph's text after "KYIV, Ukraine (AP) —", "Nov. 7 (UPI) --", "Cairo:"; `from` if it has no dateline. */
export function afterDateline(tokens: readonly Token[], from: number): number {
  if (from > 0) return from;
  const stamp = afterStamp(tokens);
  if (stamp > 0) return stamp;
  const end = placeEnd(tokens);
  return (end < 0 ? null : afterPlace(tokens, end)) ?? from;
}

/** The mark behind the words and commas that begin a paragraph; -1 if a word among them is neither a name nor a number. */
function placeEnd(tokens: readonly Token[]): number {
  for (let at = 0; at < Math.min(tokens.length, MAX_DATELINE); at++) {
    const token = tokens[at];
    if (token?.lower === ',') continue;
    if (token?.kind !== 'word') return at;
    if (!token.capital && !/^\d/u.test(token.lower)) return -1;
  }
  return -1;
}

/** Start of the text behind a place whose words end at `end`; `null` if what stands there closes no dateline. */
function afterPlace(tokens: readonly Token[], end: number): number | null {
  const mark = tokens[end];
  if (mark?.lower === '(' || mark?.lower === ')') return afterAgency(tokens, end);
  const words = tokens.slice(0, end).filter(({ kind }) => kind === 'word');
  if (mark?.lower === ':') return words.every((word) => canBe(word, WORD.nation)) ? end + 1 : null;
  // "Qin Gang — who arrived in July — was blunt".
  const isPlace = words.length <= MAX_PLACE && !canBe(tokens[end + 1], WORD.relative);
  return isDash(mark) && isPlace ? afterMarks(tokens, end) : null;
}

/** Behind "(AP)" and the dash after it, which may be missing after a place in capitals: "KYIV (AP)". */
function afterAgency(tokens: readonly Token[], opening: number): number | null {
  for (let at = opening; at < Math.min(tokens.length, MAX_DATELINE); at++) {
    if (tokens[at]?.kind === 'quote') return null;
    if (tokens[at]?.lower !== ')') continue;
    const end = afterMarks(tokens, at + 1);
    return end > at + 1 || tokens[0]?.acronym ? end : null;
  }
  return null;
}

/** Labels of live pages. */
const LIVE = /^(?:breaking|update|updated|live|watch|new|exclusive|just in)$/u;
const CLOCK = /^(?:[ap]\.?m\.?|gmt|bst|cet|cest|utc|est|edt|et|ist|h)$/u;

/** Start of the text after "21:52", "9.40 pm GMT -", "BREAKING:"; 0 if there is no such stamp. */
function afterStamp(tokens: readonly Token[]): number {
  let at = timeEnd(tokens);
  while (at > 0 && isOneOf(tokens[at], CLOCK)) at++;
  at = afterMarks(tokens, at);
  const label = tokens[at];
  const marks = afterMarks(tokens, at + 1);
  return label?.acronym && LIVE.test(label.lower) && marks > at + 1 ? marks : at;
}

/** End of "21:52", "9.40pm" or "9pm", one token or three, at the start; 0 if there is no time. */
function timeEnd(tokens: readonly Token[]): number {
  if (isOneOf(tokens[0], /^\d{1,2}$/u) && isOneOf(tokens[2], /^\d{2}(?:[ap]m)?$/u)) return 3;
  return isOneOf(tokens[0], /^(?:\d{1,2}[.:h]\d{2}(?:[ap]m)?|\d{1,2}[ap]m)$/u) ? 1 : 0;
}

function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'stop' && (isDash(tokens[at]) || tokens[at]?.lower === ':')) at++;
  return at;
}

function isDash(token: Token | undefined): boolean {
  return isOneOf(token, /^[\u2013\u2014-]$/u);
}
