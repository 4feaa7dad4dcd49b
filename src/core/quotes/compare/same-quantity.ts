import { isNumber } from '../../text/numbers.ts';

/** Folded words that express a number without being one, and the number. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['both', '2'],
  ['twice', '2'],
  ['pair', '2'],
  ['couple', '2'],
  ['dozen', '12'],
  ['half', '50%'],
  ['quarter', '25%'],
]);

/**
 * Whether two wordings express the same numbers: "both" and "the two", "half" and "50 per cent", "a" and "one". The words
 * differ, but no number was changed.
 */
export function isSameQuantity(page: readonly string[], there: readonly string[]): boolean {
  const told = quantities(page, false).join(' ');
  return (
    told === quantities(there, false).join(' ') ||
    quantities(page, true).join(' ') === quantities(there, true).join(' ')
  );
}

/** The numbers that words express, in order; with `article`, "a" is one. */
function quantities(keys: readonly string[], article: boolean): string[] {
  return keys.flatMap((key, position) => {
    if (article && (key === 'a' || key === 'an')) return ['1'];
    const value = VALUES.get(key);
    if (value !== undefined) return [value];
    // The sign belongs to its number; alone it is the change.
    if (key === '%' && position > 0 && /^\d/.test(keys[position - 1] ?? '')) return [];
    if (/^\d/.test(key)) return [keys[position + 1] === '%' ? `${key}%` : key];
    return isNumber(key) ? [key] : [];
  });
}
