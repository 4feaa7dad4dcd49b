const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const STRANGE = [...'àƀçďéƒğĥîĵķļɱñöþɋřšţûṽŵẋýž'];

/** How much longer a translation may be than the English: German and Russian reach this in long sentences. */
const GROWTH = 0.4;

/**
 * English made strange, to see what a layout does with other languages: accented letters show text that is not
 * translated, 40 % more length shows clipping, and the brackets show where a message was cut or glued together.
 * Values in `{braces}` stay as they are and are not counted in the length.
 */
export function pseudoText(message: string): string {
  const parts = message.split(/(\{\w+\})/);
  const words = parts.filter((_, index) => index % 2 === 0).join('');
  const accented = parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/[a-z]/g, strange) : part))
    .join('');
  return `[${accented}${padding(Math.max(0, Math.ceil(words.length * GROWTH) - 2))}]`;
}

/** Such a text without its brackets and its added length: as long again as the English, in strange letters. */
export function withoutGrowth(text: string): string {
  // Only what is added has an “ë”.
  return text.replace(/\[|\s*(?:ë[^\]]*)?\]/g, '');
}

/** A parsed locale file with every message made strange; `locale` stays, for dates and plural forms. */
export function pseudoTree(tree: unknown, path = ''): unknown {
  if (typeof tree === 'string') return path === 'locale' ? tree : pseudoText(tree);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, child]) => [
      key,
      pseudoTree(child, path ? `${path}.${key}` : key),
    ]),
  );
}

/** Short words, so that the added length may wrap where real words would. */
function padding(length: number): string {
  return ' ëxţřà ţéxţ'.repeat(Math.ceil(length / 11)).slice(0, length);
}

function strange(letter: string): string {
  return STRANGE[PLAIN.indexOf(letter)] ?? letter;
}
