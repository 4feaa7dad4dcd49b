/** Names of languages or countries in the language of `locale`, by their codes; a code that has no name there stays as it is. */
export function namesIn(locale: string, type: 'language' | 'region'): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
