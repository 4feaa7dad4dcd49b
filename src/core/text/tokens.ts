import type { TextRange } from '../findings.ts';
import { foldWord } from './fold.ts';

/** A word of a text: `text.slice(start, end)` is the word as written, `key` is what it is compared by. */
export interface Token extends TextRange {
  key: string;
}

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const INSIDE = '\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const APOSTROPHE = "'\u2018\u2019\u201B\u02BC\u2032\u00B4`";
const WORD = [
  // "per cent" is one word, whichever way it is written.
  '[Pp]er[\\s\\u00A0]cent(?![\\p{L}\\p{N}])',
  // "U.S.", "U. S.", "U.S", "a.m.": letters with dots between.
  '(?<![\\p{L}\\p{N}.])\\p{Lu}\\.[ \\u00A0]\\p{Lu}\\.(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}.])\\p{L}(?:\\.\\p{L})+(?:\\.|(?![\\p{L}\\p{N}]))(?![\\p{L}\\p{N}])',
  // Numbers with separators; "13bn" is a number and a word, "21st" and "5G" are words.
  "\\d{1,3}(?:[,'\\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?(?![\\p{L}\\p{N}])",
  '\\d+(?:\\.\\d+)?(?=(?:bn|mn|tn)(?![\\p{L}\\p{N}]))',
  '\\d+\\.\\d+(?![\\p{L}\\p{N}])',
  `[${HAN}]`,
  `(?![${HAN}])[\\p{L}\\p{N}](?:(?![${HAN}])[${INSIDE}]|[${APOSTROPHE}](?=\\p{L}))*`,
  '[%\\uFF05$\u20AC\u00A3\u00A5&]',
].join('|');
const WORDS = new RegExp(WORD, 'gu');
/** The same for text in plain Latin letters, several times as fast. */
const SIMPLE_WORD = /^[A-Za-z]+$/;

/**
 * The words of a text with their places. Hyphens, dashes and all other marks part words; apostrophes inside a word do
 * not. Currency, "%" and "&" are words of their own; a Chinese or Japanese character is a word each.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORDS)) {
    const raw = match[0];
    const start = match.index;
    tokens.push({ start, end: start + raw.length, key: keyOf(raw) });
  }
  return tokens;
}

/** The folded words alone, for counting and lists. */
export function wordKeys(text: string): string[] {
  return tokenize(text).map((token) => token.key);
}

const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

/** `foldWord` with a memory: a text repeats its words. Emptied when full, so that it cannot grow with what is read. */
function keyOf(raw: string): string {
  const remembered = known.get(raw);
  if (remembered !== undefined) return remembered;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const key = foldWord(SIMPLE_WORD.test(raw) ? raw.toLowerCase() : raw);
  known.set(raw, key);
  return key;
}
