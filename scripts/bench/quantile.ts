/** The smallest value that `part` (0 to 1) of the values do not exceed; NaN if there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * The 95 % confidence interval for a quantile of the population of which the values are a sample: two of the values, as many
 * places from that quantile's as chance moves it. NaN if there are none.
 */
export function quantileWithin(
  values: readonly number[],
  part: number,
): [low: number, high: number] {
  const reach = 1.96 * Math.sqrt((part * (1 - part)) / values.length);
  return [quantile(values, Math.max(0, part - reach)), quantile(values, Math.min(1, part + reach))];
}
