/** How many names fit into a line or two of a small window. */
const MOST_NAMED = 6;

/** Names as a list in the reader's language; if there are many, the first few and an ellipsis. */
export function someOf(names: readonly string[], locale: string): string {
  if (names.length <= MOST_NAMED) return new Intl.ListFormat(locale).format(names);
  const some = [...names.slice(0, MOST_NAMED), '…'];
  return new Intl.ListFormat(locale, { type: 'unit' }).format(some);
}
