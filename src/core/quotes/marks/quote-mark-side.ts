import { isDigit, isLetter, isSpace, isUnspaced, type MarkShape } from './quote-mark-characters.ts';

/** Which side of a quotation a mark is on, as far as its neighbours show. */
export type MarkSide = 'open' | 'close' | 'either';

const OPENING_BRACKETS = codes('([{\u00BF\u00A1\u3010/|');
const DASHES = codes('-\u2010\u2011\u2012\u2013\u2014\u2015');
const STOPS = codes(',.;:!?)]}\u2026\u3001\u3002|/');

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/**
 * The side of a mark (or of a run of touching marks), by the characters around it. Words touch their marks, so the neighbours
 * say more than the shape, which pages often get wrong; the shape counts only if words touch on both sides, or on neither.
 * `NaN` stands for the start or the end of the text.
 */
export function markSide(text: string, start: number, end: number, shape: MarkShape): MarkSide {
  const before = codeBefore(text, start);
  const after = text.charCodeAt(end);
  const byShape = shape === 'none' ? 'either' : shape;
  if (isUnspaced(before) || isUnspaced(after)) return byShape;
  const opensAfter = Number.isNaN(before) || isSpace(before) || OPENING_BRACKETS.has(before);
  const closesBefore =
    Number.isNaN(after) || isSpace(after) || STOPS.has(after) || DASHES.has(after);
  if (opensAfter && closesBefore) return betweenGaps(text, start, end, byShape);
  if (opensAfter) return 'open';
  if (DASHES.has(before)) return closesBefore ? 'close' : byShape === 'close' ? 'close' : 'open';
  return closesBefore ? 'close' : byShape;
}

/** A mark with a gap on both sides: " like this ", « ou ainsi », or before an ellipsis: "...and so". */
function betweenGaps(text: string, start: number, end: number, byShape: MarkSide): MarkSide {
  const before = codeBefore(text, start);
  const after = text.charCodeAt(end);
  if (Number.isNaN(after)) return Number.isNaN(before) ? byShape : 'close';
  if (Number.isNaN(before)) return 'open';
  if (DASHES.has(after) && !isSpace(text.charCodeAt(end + 1))) return 'open';
  if (after === 0x2026 || (after === 46 && text.charCodeAt(end + 1) === 46)) return 'open';
  if (STOPS.has(after)) return OPENING_BRACKETS.has(before) ? byShape : 'close';
  return OPENING_BRACKETS.has(before) ? 'open' : byShape;
}

/** Where a mark begins that is written as an entity: with the invisible characters before it, see `readEntities`. */
export function startOfEntity(text: string, mark: number): number {
  let start = mark;
  while (text.charCodeAt(start - 1) === 0x2060) start--;
  return start;
}

/** The character before a mark; `NaN` at the start of the text. */
export function codeBefore(text: string, mark: number): number {
  return text.charCodeAt(startOfEntity(text, mark) - 1);
}

const LEADING_ELISION =
  /^(?:\d0s|\d\d(?!\d)|tis|twas|twere|twill|em|n|til|till|bout|cause|cos|cuz|round|neath|fraid|ere|nuff|kay|gainst|tude|s|t|ll|re|ve|d|m)(?![\p{L}\p{N}])/iu;

/** True if a single mark before these words only replaces dropped letters: 'tis, '90s, rock 'n' roll. */
export function isLeadingElision(text: string, at: number): boolean {
  return LEADING_ELISION.test(text.slice(at, at + 8));
}

/** True if a single mark between these two characters is an apostrophe: don't, O'Brien, 5'10. */
export function isInsideWord(before: number, after: number): boolean {
  if (isUnspaced(before) || isUnspaced(after)) return false;
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
}

/**
 * True if a closing single mark may also be an apostrophe: the states' rights, doin' fine, 6' tall. A later, clearer mark then
 * closes the quotation.
 */
export function mayBeApostrophe(text: string, start: number, end: number): boolean {
  const before = codeBefore(text, start);
  if (
    !isSpace(text.charCodeAt(end)) ||
    !(isLetter(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)))
  )
    return false;
  if (before === 115 || before === 83 || before === 122 || before === 120 || isDigit(before))
    return true;
  return before === 110 && text.charCodeAt(start - 2) === 105;
}

const FEET = /\d['\u2018\u2019\u2032]\s?\d{1,2}[\u00BC-\u00BE]?$/;

/** True if a double mark means inches: 6'2". */
export function isInches(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isDigit(before) && !(before >= 0xbc && before <= 0xbe)) return false;
  return FEET.test(text.slice(Math.max(0, at - 7), at));
}
