import { withoutInvisible } from '../../../text/fold.ts';
import type { Piece } from '../../marks/find-runs.ts';
import { isDigit, isLetter, isSpace } from '../../marks/quote-mark-characters.ts';
import { tradeFlag } from './trades.ts';
import { WORD, wordFlags } from './words.ts';

/** A word, a punctuation mark or a whole quotation in a paragraph. */
export interface Token {
  kind: 'word' | 'stop' | 'quote';
  start: number;
  end: number;
  /** Lower case; for punctuation the mark itself; empty for quotations. */
  lower: string;
  /** A sum of `WORD` values. */
  flags: number;
  capital: boolean;
  /** All letters are capitals: NASA. */
  acronym: boolean;
  possessive: boolean;
  /** Ends a sentence. */
  ends: boolean;
  piece: Piece | null;
  /** A quotation that ends with a comma or a dash: its sentence goes on outside. */
  endsOpen?: boolean;
  /** A quotation that ends with a question mark. */
  asks?: boolean;
}

const SHORTENED =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|adm|sen|rep|gov|pres|st|rev|hon|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|inc|ltd|corp|co|jr|sr|\p{L})$/u;

/** "al-Sisi" is a name, though it begins in lower case. */
const JOINED_ARTICLE = /^(?:a[dlnrstz]|ash|el|ul|bin|ben|ibn|abu)[-\u2010\u2011]\p{Lu}/u;

/**
 * The tokens of a paragraph, with each quotation as one token, so that only the reporter's own words are analysed. `pieces` are
 * those of the paragraph, in order.
 */
export function tokenizeFrame(text: string, pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const piece of pieces) {
    tokenizeWords(text, at, piece.from, tokens);
    tokens.push({
      kind: 'quote',
      start: piece.from,
      end: piece.to,
      lower: '',
      flags: 0,
      capital: false,
      acronym: false,
      possessive: false,
      ends: false,
      piece,
    });
    at = Math.max(at, piece.to);
  }
  tokenizeWords(text, at, text.length, tokens);
  markEnds(text, tokens);
  joinParticles(tokens);
  joinThinkTank(tokens);
  return tokens;
}

/** "the think tank" contains no verb. */
function joinThinkTank(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.lower !== 'think' || !next || !/^tanks?$/u.test(next.lower)) return;
    token.flags = 0;
    next.flags = WORD.organisation;
  });
}

/** "von der" before "Leyen" is lower case, but part of the name. */
function joinParticles(tokens: readonly Token[]): void {
  for (let at = tokens.length - 2; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.flags & WORD.particle && tokens[at + 1]?.capital)
      token.capital = true;
  }
}

function tokenizeWords(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordPart(code) && !isPictograph(code)) at = pushWord(text, at, to, tokens);
    else {
      if (!isSpace(code) && !isPictograph(code)) pushStop(text, at, tokens);
      at++;
    }
  }
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Arrows, dingbats and emoji, in any part of their UTF-16 units: they stand for no word and part no sentence. */
function isPictograph(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function pushStop(text: string, at: number, tokens: Token[]): void {
  tokens.push({
    kind: 'stop',
    start: at,
    end: at + 1,
    lower: text.charAt(at),
    flags: 0,
    capital: false,
    acronym: false,
    possessive: false,
    ends: false,
    piece: null,
  });
}

function pushWord(text: string, from: number, to: number, tokens: Token[]): number {
  let end = wordEnd(text, from, to);
  const raw = text.slice(from, end);
  const ending = (text.charCodeAt(end - 1) | 32) === 115;
  const apostrophe = ending && end - from > 2 && isApostrophe(text.charCodeAt(end - 2));
  const possessive = apostrophe || (ending && isApostrophe(text.charCodeAt(end)));
  const { lower, capital, acronym, flags } = shapeOf(apostrophe ? raw.slice(0, -2) : raw);
  const isBeforeDot = end < to && text.charCodeAt(end) === 46;
  const isShort = isShortForm(raw, lower, capital) || isNumbered(text, end, lower);
  if (isBeforeDot && !possessive && isShort) end++;
  tokens.push({
    kind: 'word',
    start: from,
    end,
    lower,
    flags,
    capital,
    acronym,
    possessive,
    ends: false,
    piece: null,
  });
  // The apostrophe of "the dockers' leader" parts nothing.
  return possessive && !apostrophe ? end + 1 : end;
}

/** Letters, digits, and single joining characters between them: U.S., Lloyd-Jones, O'Brien, don't. */
function wordEnd(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isWordPart(code)) end++;
    else if (isJoint(code) && end + 1 < to && isWordPart(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** What a word is wherever it stands. */
type Shape = Readonly<Pick<Token, 'lower' | 'flags' | 'capital' | 'acronym'>>;

const shapes = new Map<string, Shape>();
const SHAPES_LIMIT = 20_000;

/** Remembered, since pages repeat their words. Emptied when full, so that it cannot grow with the input. */
function shapeOf(word: string): Shape {
  const known = shapes.get(word);
  if (known) return known;
  const seen = withoutInvisible(word);
  const lower = seen === 'WHO' ? 'w.h.o' : seen.toLowerCase();
  const capital = lower.charCodeAt(0) !== seen.charCodeAt(0) || JOINED_ARTICLE.test(seen);
  const acronym = capital && seen.length > 1 && seen === seen.toUpperCase();
  // "UN" is not the French article.
  const flags =
    acronym && lower === 'un' ? WORD.nation : wordFlags(lower) | tradeFlag(lower, capital);
  if (shapes.size >= SHAPES_LIMIT) shapes.clear();
  const shape = { lower, flags, capital, acronym };
  shapes.set(word, shape);
  return shape;
}

/** U.S., Mr, Dec: the full stop behind it belongs to the word. */
function isShortForm(raw: string, lower: string, capital: boolean): boolean {
  if (raw.includes('.')) return true;
  return capital && lower !== 'i' && lower !== 'no' && SHORTENED.test(lower);
}

const NUMBERED = /^(?:pp?|nos?|vol|ch|fig|art|paras?|sec)$/u;

/** "p. 3", "vol. 2". */
function isNumbered(text: string, dot: number, lower: string): boolean {
  return NUMBERED.test(lower) && /^\.\s?\d/u.test(text.slice(dot, dot + 3));
}

/** What stands within a word, seen or not. */
const JOINTS = new Set(
  [..."-'\u2019.&\u2010\u2011\u00AD\u200B\u200C\u200D\u2060"].map((joint) => joint.charCodeAt(0)),
);

function isJoint(code: number): boolean {
  return JOINTS.has(code);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const TERMINAL = /[.!?\u2026\u3002\uFF01\uFF1F]['\u2019"\u201D)\]]*\s*$/u;

function markEnds(text: string, tokens: Token[]): void {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (!next) token.ends = true;
    else if (token.kind === 'stop')
      token.ends = stopEnds(text, token.lower, next) || closes(token, tokens[index - 1], next);
    else if (token.kind === 'quote' && token.piece) {
      const words = text.slice(Math.max(token.piece.start, token.piece.end - 8), token.piece.end);
      token.endsOpen = /[,\u2013\u2014!?-]\s*$/u.test(words);
      token.asks = /[?\uFF1F]\s*$/u.test(words);
      const opens = next.lower === '(' ? tokens[index + 2] : next;
      token.ends = TERMINAL.test(words) && (opens?.capital || opens?.kind === 'quote');
    }
  });
}

/** "(It rained.) He left": the bracket ends the sentence in it. */
function closes(token: Token, before: Token | undefined, next: Token): boolean {
  const begins = next.capital || next.kind === 'quote';
  return token.lower === ')' && isOneOf(before, /^[.!?]$/u) && begins;
}

/** Of several marks in a row the last ends the sentence; a full stop before a word in lower case belongs to a short form. */
function stopEnds(text: string, mark: string, next: Token): boolean {
  if (mark === ';') return true;
  if (next.kind === 'stop' || !/[.!?\u2026\u3002\uFF01\uFF1F]/u.test(mark)) return false;
  const goesOn = next.kind === 'word' && !next.capital && !isDigit(text.charCodeAt(next.start));
  return mark !== '.' || !goesOn;
}

/** Whether a token can be one of these, a sum of `WORD` values; nothing can if there is no token. */
export function canBe(token: Token | undefined, kinds: number): boolean {
  return token !== undefined && (token.flags & kinds) !== 0;
}

/** Whether a token is one of the words that a pattern lists in lower case. */
export function isOneOf(token: Token | undefined, words: RegExp): boolean {
  return token !== undefined && words.test(token.lower);
}
