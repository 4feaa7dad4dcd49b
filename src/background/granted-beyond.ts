/** The granted match patterns that are not among the listed ones, sorted. */
export function grantedBeyond(origins: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed);
  return [...new Set(origins)].filter((origin) => !known.has(origin)).sort();
}
