import { directionOf } from './direction.ts';

/** How many names fit into a line or two of a small window. */
const MOST_NAMED = 6;

/**
 * Names as a list in the reader's language; if there are many, the first few and an ellipsis. In a language written from right to
 * left each stands apart (U+2068, U+2069), or Latin names would turn the whole list round.
 */
export function someOf(names: readonly string[], locale: string): string {
  const rtl = directionOf(locale) === 'rtl';
  const each = rtl ? names.map((name) => `\u2068${name}\u2069`) : names;
  if (each.length <= MOST_NAMED) return new Intl.ListFormat(locale).format(each);
  const some = [...each.slice(0, MOST_NAMED), '…'];
  return new Intl.ListFormat(locale, { type: 'unit' }).format(some);
}
