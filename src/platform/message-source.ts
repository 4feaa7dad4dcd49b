import { browser } from './browser.ts';

/**
 * Messages of the browser's language, by their dotted path; an empty string where there is none. In
 * `_locales` the dots of a path are underscores.
 */
export function browserMessages(key: string): string {
  return browser.i18n.getMessage(key.replaceAll('.', '_') as '@@ui_locale');
}
