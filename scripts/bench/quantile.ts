/** The smallest value that `part` (0 to 1) of the values do not exceed; NaN for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * The bounds within which the median of all that the values are a sample of lies, 95 times in 100: two of the values, as many
 * places from the middle as chance moves it. NaN for none.
 */
export function medianWithin(values: readonly number[]): [low: number, high: number] {
  const reach = 0.98 / Math.sqrt(values.length);
  return [quantile(values, Math.max(0, 0.5 - reach)), quantile(values, Math.min(1, 0.5 + reach))];
}
