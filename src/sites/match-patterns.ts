/** Match patterns of the listed news sites, for the manifest. */
export function matchPatterns(): string[] {
  return ['*://*.bbc.com/*'];
}
