/**
 * Characters that stand for all of a kind. Browsers take longer to compile a long pattern over all letters of Unicode than to read
 * many pages with it; a pattern over some thirty stand-ins finds the same words at once.
 */

/** What a character can be, as bits; one can be several: a capital is a letter, too. */
export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
/** Combines with the letter before. */
export const MARK = 8;
/** A word by itself: Chinese and Japanese. */
export const SINGLE = 16;
const KINDS = 32;

/** Stand-ins are for private use, so that pages have no other use for them; each is this and the bits of what it stands for. */
const FIRST = 0xe000;

/** Marks that part words in every script, besides ASCII: they stand for themselves. */
const FOREIGN = /[^\0-\u007E\u00A0\u2002-\u200A\u2010-\u201F\u2026]/gu;
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [SINGLE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
];

/** Those that stand for characters of a kind, as part of a character class. */
export function standIns(kind: number): string {
  return Array.from({ length: KINDS }, (_, kinds) => kinds)
    .filter((kinds) => kinds & kind)
    .map((kinds) => String.fromCharCode(FIRST + kinds))
    .join('');
}

/**
 * The text with stand-ins for all letters, digits and marks beyond ASCII, each in its place; everything else is as it was. `null` if
 * one of them takes two places: such letters are very rare.
 */
export function withStandIns(text: string): string | null {
  let wide = false;
  const simple = text.replace(FOREIGN, (character) => {
    const found = standInFor(character);
    if (character.length > 1 && found !== character) wide = true;
    return found;
  });
  return wide ? null : simple;
}

const known = new Map<string, string>();
const KNOWN_LIMIT = 10_000;

function standInFor(character: string): string {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const kinds = PATTERNS.reduce((sum, [kind, is]) => (is.test(character) ? sum | kind : sum), 0);
  const own = character.charCodeAt(0);
  const isOneItself = own >= FIRST && own < FIRST + KINDS;
  const found = kinds === 0 && !isOneItself ? character : String.fromCharCode(FIRST + kinds);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(character, found);
  return found;
}
