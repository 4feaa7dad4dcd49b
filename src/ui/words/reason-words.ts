import type { Reason } from '../../core/findings.ts';
import type { Translate } from './strings.ts';

/**
 * Why a passage is shown, each place of the page once, in the reader's language: "“Taiwan” in the headline",
 * "“Beijing” and “patrols” in the text".
 */
export function reasonsInWords(reasons: readonly Reason[], translate: Translate): string[] {
  const list = new Intl.ListFormat(translate.locale);
  const quote = (words: string) => translate('reason.quoted', { words });
  const named = reasons.filter((reason) => reason.kind === 'named');
  const places = [...new Set(named.map(({ where }) => where))];
  return [
    ...places.map((place) => {
      const words = named.filter(({ where }) => where === place).flatMap((one) => one.words);
      return translate(`reason.${place}`, { words: list.format(words.map(quote)) });
    }),
    ...reasons.flatMap((reason) => {
      if (reason.kind === 'named') return [];
      return reason.kind === 'asked'
        ? translate('reason.asked')
        : translate('reason.shared', { words: quote(reason.words) });
    }),
  ];
}
