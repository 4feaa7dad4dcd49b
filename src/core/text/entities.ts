/** The HTML entities that occur in copied text and on pages that escape twice, and their characters. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201C'],
  ['rdquo', '\u201D'],
  ['laquo', '\u00AB'],
  ['raquo', '\u00BB'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['shy', '\u00AD'],
]);
const ENTITY = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{3,6}));/gi;

/**
 * Replaces HTML entities of quotation marks, dashes and spaces by their characters, preceded by invisible characters so that
 * the text keeps its length and all its positions. Others are unchanged.
 */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    const letter =
      name === undefined
        ? String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16))
        : NAMED.get(name.toLowerCase());
    return letter === undefined ? whole : '\u2060'.repeat(whole.length - 1) + letter;
  });
}
