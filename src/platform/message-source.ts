/** The part of the browser's `i18n` that is needed here. */
export interface MessageCatalogue {
  getMessage(name: string): string;
}

/**
 * Messages of the browser's language, by their dotted path; an empty string where there is none. In
 * `_locales` the dots of a path are underscores.
 */
export function messagesOf(catalogue: MessageCatalogue): (key: string) => string {
  return (key) => catalogue.getMessage(key.replaceAll('.', '_'));
}
