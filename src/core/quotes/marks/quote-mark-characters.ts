/** Marks of one family can close each other, whatever their shape: pages mix “x", “x“ and ''x’’. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner';

/** The side a character is designed for; `none` for straight marks. */
export type MarkShape = 'open' | 'close' | 'none';

/** The properties of a quotation mark character. */
export interface MarkCharacter {
  family: MarkFamily;
  shape: MarkShape;
}

const FAMILIES: readonly (readonly [MarkFamily, MarkShape, string])[] = [
  ['double', 'none', '"\uFF02'],
  ['double', 'open', '\u201C\u201E\u201F\u275D\u301D'],
  ['double', 'close', '\u201D\u275E\u301E\u301F'],
  ['single', 'none', "'\uFF07"],
  ['single', 'open', '\u2018\u201A\u201B`\u275B'],
  ['single', 'close', '\u2019\u00B4\u275C'],
  ['angle', 'open', '\u00AB'],
  ['angle', 'close', '\u00BB'],
  ['single-angle', 'open', '\u2039'],
  ['single-angle', 'close', '\u203A'],
  ['corner', 'open', '\u300C\uFE41'],
  ['corner', 'close', '\u300D\uFE42'],
  ['white-corner', 'open', '\u300E\uFE43'],
  ['white-corner', 'close', '\u300F\uFE44'],
];

const TABLE: (MarkCharacter | undefined)[] = new Array(0x3020).fill(undefined);
const RARE = new Map<number, MarkCharacter>();
for (const [family, shape, characters] of FAMILIES) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < TABLE.length) TABLE[code] = { family, shape };
    else RARE.set(code, { family, shape });
  }
}

/**
 * The quotation mark a character is; `undefined` for all others, including primes and the ʻokina. Called for every character of
 * a page, hence the table.
 */
export function markCharacter(code: number): MarkCharacter | undefined {
  return code < TABLE.length ? TABLE[code] : RARE.get(code);
}

/** True for scripts written without spaces, and for their punctuation. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef)
  );
}

/** True for white space as it occurs in pages, including U+00A0, U+2002 and U+202F. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** True for Latin digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LETTER = /[\p{L}\p{M}]/u;
const [IS_LETTER, NO_LETTER] = [1, 2];
/** The common characters, each classified when first met; 0: not yet. */
const seen = new Uint8Array(0x600);

/** True for letters of any script and for the marks that combine with them. */
export function isLetter(code: number): boolean {
  const known = seen[code];
  if (known) return known === IS_LETTER;
  const is = LETTER.test(String.fromCharCode(code));
  if (code < seen.length) seen[code] = is ? IS_LETTER : NO_LETTER;
  return is;
}
