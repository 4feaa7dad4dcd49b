import type { Token } from './tokens.ts';
import { WORD } from './words.ts';

/** Tokens of place, day and agency at most. */
const MAX_DATELINE = 14;

/** Where a paragraph's words begin behind "KYIV, Ukraine (AP) —", "Nov. 7 (UPI) --", "Cairo:"; `from` if it has no dateline. */
export function afterDateline(tokens: readonly Token[], from: number): number {
  if (from > 0) return from;
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
    else if (isDash(token)) return words <= 6 ? afterMarks(tokens, at) : from;
    else if (token.lower !== ',') return from;
  }
  return from;
}

function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'stop' && (isDash(tokens[at]) || tokens[at]?.lower === ':')) at++;
  return at;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[\u2013\u2014-]$/u.test(token.lower);
}
