import type { Token } from './tokens.ts';
import { WORD } from './words.ts';

/** Maximum tokens of place, day and agency. */
const MAX_DATELINE = 14;

/** Start of a paragraph's text after "KYIV, Ukraine (AP) —", "Nov. 7 (UPI) --", "Cairo:"; `from` if it has no dateline. */
export function afterDateline(tokens: readonly Token[], from: number): number {
  if (from > 0) return from;
  const stamp = afterStamp(tokens);
  if (stamp > 0) return stamp;
  let places = 0;
  let words = 0;
  let brackets = 0;
  for (let at = 0; at < Math.min(tokens.length, MAX_DATELINE); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') return from;
    if (token.lower === '(') brackets++;
    else if (token.lower === ')') {
      const marks = afterMarks(tokens, at + 1);
      return marks > at + 1 || tokens[0]?.acronym ? marks : from;
    } else if (brackets > 0) continue;
    else if (token.kind === 'word') {
      if (!token.capital && !/^\d/u.test(token.lower)) return from;
      words++;
      if (token.flags & WORD.nation) places++;
    } else if (token.lower === ':') return places === words ? at + 1 : from;
    else if (isDash(token)) {
      // "Qin Gang — who arrived in July — was blunt".
      const aside = ((tokens[at + 1]?.flags ?? 0) & WORD.relative) !== 0;
      return words <= 6 && !aside ? afterMarks(tokens, at) : from;
    } else if (token.lower !== ',') return from;
  }
  return from;
}

/** Labels of live pages. */
const LIVE = /^(?:breaking|update|updated|live|watch|new|exclusive|just in)$/u;
const CLOCK = /^(?:[ap]\.?m\.?|gmt|bst|cet|cest|utc|est|edt|et|ist|h)$/u;

/** Start of the text after "21:52", "9.40 pm GMT -", "BREAKING:"; 0 if there is no such stamp. */
function afterStamp(tokens: readonly Token[]): number {
  let at = 0;
  if (/^\d{1,2}$/u.test(tokens[0]?.lower ?? '') && /^\d{2}$/u.test(tokens[2]?.lower ?? '')) at = 3;
  else if (/^\d{1,2}[.:h]\d{2}$/u.test(tokens[0]?.lower ?? '')) at = 1;
  while (at > 0 && CLOCK.test(tokens[at]?.lower ?? '')) at++;
  at = afterMarks(tokens, at);
  const label = tokens[at];
  const marks = afterMarks(tokens, at + 1);
  return label?.acronym && LIVE.test(label.lower) && marks > at + 1 ? marks : at;
}

function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'stop' && (isDash(tokens[at]) || tokens[at]?.lower === ':')) at++;
  return at;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[\u2013\u2014-]$/u.test(token.lower);
}
