import type { TextRange } from '../findings.ts';
import { lazily } from '../lazily.ts';
import { foldWord } from './fold.ts';
import { hasPlainLetters } from './plain-letters.ts';
import { CAPITAL, LETTER, MARK, NUMBER, SINGLE, standIns, withStandIns } from './stand-ins.ts';

/** A word of a text: `text.slice(start, end)` is the word as written, `key` is what is compared. */
export interface Token extends TextRange {
  key: string;
}

/** The letters a pattern is built for, as parts of character classes. */
interface Letters {
  letter: string;
  capital: string;
  digit: string;
  /** What else may occur inside a word. */
  inside: string;
  apostrophe: string;
  /** Characters that are each a word; empty if there are none. */
  single: string;
}

function wordPattern({ letter, capital, digit, inside, apostrophe, single }: Letters): string {
  const word = `${letter}${digit}`;
  const notSingle = single === '' ? '' : `(?![${single}])`;
  return [
    // "per cent" is one word, however it is written.
    `[Pp]er[\\s\\u00A0]cent(?![${word}])`,
    // "U. S.", then "U.S.", "U.S", "a.m.": letters with dots between.
    `(?<![${word}.])[${capital}]\\.[ \\u00A0][${capital}]\\.(?![${word}])`,
    `(?<![${word}.])[${letter}](?:\\.[${letter}])+(?:\\.|(?![${word}]))(?![${word}])`,
    // Numbers with separators; "13bn" and "43m" are a number and a word, "21st" and "5G" are words.
    `\\d{1,3}(?:[,'\\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?(?![${word}])`,
    `\\d+(?:\\.\\d+)?(?=(?:bn|mn|tn|m)(?![${word}]))`,
    `\\d+\\.\\d+(?![${word}])`,
    ...(single === '' ? [] : [`[${single}]`]),
    `${notSingle}[${word}](?:${notSingle}[${word}${inside}]|[${apostrophe}](?=[${letter}]))*`,
    '[%\\uFF05$\u20AC\u00A3\u00A5&]',
  ].join('|');
}

const APOSTROPHE = "'\u2018\u2019\u201B\u02BC\u2032\u00B4`";
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

/** For text whose only letters and digits are those of ASCII and stand-ins. */
const words = lazily(
  () =>
    new RegExp(
      wordPattern({
        letter: `A-Za-z${standIns(LETTER)}`,
        capital: `A-Z${standIns(CAPITAL)}`,
        digit: `0-9${standIns(NUMBER)}`,
        inside: `${standIns(MARK)}${INVISIBLE}`,
        apostrophe: APOSTROPHE,
        single: standIns(SINGLE),
      }),
      'g',
    ),
);
/** Finds the same words, several times as fast, in text whose only letters are a to z. */
const plainWords = lazily(
  () =>
    new RegExp(
      wordPattern({
        letter: 'A-Za-z',
        capital: 'A-Z',
        digit: '0-9',
        inside: '',
        apostrophe: APOSTROPHE,
        single: '',
      }),
      'g',
    ),
);
/** Finds the same words in any text. Its classes are so large that compiling it takes longer than reading many pages. */
const wordsAnywhere = lazily(
  () =>
    new RegExp(
      wordPattern({
        letter: '\\p{L}',
        capital: '\\p{Lu}',
        digit: '\\p{N}',
        inside: `\\p{M}${INVISIBLE}`,
        apostrophe: APOSTROPHE,
        single: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
      }),
      'gu',
    ),
);
const SIMPLE_WORD = /^[A-Za-z]+$/;

/**
 * The words of a text with their places. Hyphens, dashes and all other marks separate words; apostrophes inside a word do not.
 * Currency, "%" and "&" are words of their own, and so is each Chinese or Japanese character.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [start, end] of wordRanges(text)) {
    const raw = text.slice(start, end);
    // "43m": by itself the letter is not a number.
    const before = tokens.at(-1);
    const millions = raw === 'm' && before?.end === start && /\d$/.test(before.key);
    tokens.push({ start, end, key: millions ? 'million' : keyOf(raw) });
  }
  return tokens;
}

function wordRanges(text: string): [start: number, end: number][] {
  const plain = hasPlainLetters(text);
  const simple = plain ? text : withStandIns(text);
  const pattern = plain ? plainWords() : simple === null ? wordsAnywhere() : words();
  return Array.from((simple ?? text).matchAll(pattern), ({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

/** The folded words alone, for counting and lists. */
export function wordKeys(text: string): string[] {
  return tokenize(text).map((token) => token.key);
}

const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

/** `foldWord` with a cache, since a text repeats its words. Emptied when full, so that it cannot grow with the input. */
function keyOf(raw: string): string {
  const remembered = known.get(raw);
  if (remembered !== undefined) return remembered;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const key = foldWord(SIMPLE_WORD.test(raw) ? raw.toLowerCase() : raw);
  known.set(raw, key);
  return key;
}
