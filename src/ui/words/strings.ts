import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '#i18n';
import { directionOf } from './direction.ts';

/** Every message of `src/locales/en.yml`, by its dotted path. */
export type MessageKey = keyof GeneratedI18nStructure & string;

/** A message with plural forms: its path without the last part (`one`, `few`, `other` ...). */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;

/** The values for `{name}` in a message. Numbers are formatted for the language. */
type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Words of the interface in the reader's language.
 * Plural forms are chosen by CLDR category, since `@wxt-dev/i18n` itself knows only 0, 1 and n.
 */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  /** Chooses the form for `count`, which also fills `{count}`. */
  plural(key: PluralKey, count: number, values?: MessageValues): string;
  /** BCP 47 tag of the language the messages are written in; also decides dates and numbers. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Returns the raw message of a key, with its `{placeholders}`, or an empty string if there is none. */
export type MessageSource = (key: string) => string;

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/**
 * Makes the translate function over a source of messages: `browser.i18n` in the extension, a parsed
 * file elsewhere. The language is what the messages say of themselves (key `locale`), because the
 * browser's language may be one we have no messages in. A message that is missing shows its key.
 */
export function createTranslate(source: MessageSource): Translate {
  const locale = source('locale') || 'en';
  const direction = directionOf(locale) === 'rtl' ? 'rtl' : 'ltr';
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);

  // Right-to-left messages isolate their values themselves; in the others an Arabic name would reorder its neighbours.
  const apart = (value: string): string =>
    direction === 'ltr' && RIGHT_TO_LEFT_LETTER.test(value) ? `\u2068${value}\u2069` : value;

  const fill = (message: string, values: MessageValues): string =>
    message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (typeof value === 'number') return numbers.format(value);
      return typeof value === 'string' ? apart(value) : whole;
    });

  const translate = (key: string, values: MessageValues = {}): string =>
    fill(source(key) || key, values);

  const plural = (key: string, count: number, values: MessageValues = {}): string => {
    const exact = source(`${key}.${rules.select(count)}`) || source(`${key}.other`);
    return fill(exact || key, { count, ...values });
  };

  return Object.assign(translate, { plural, locale, direction } as const);
}

/** Provides the translate function to components; without a provider, keys are shown. */
export const TranslateContext = createContext<Translate>(createTranslate(() => ''));

/** The words of the interface, inside a component. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
