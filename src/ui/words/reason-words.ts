import type { Reason } from '../../core/findings.ts';
import type { Translate } from './strings.ts';

/** Why a passage is shown, in the reader's language: "“Taiwan” in the headline". */
export function reasonInWords(reason: Reason, translate: Translate): string {
  const quote = (words: string) => translate('reason.quoted', { words });
  switch (reason.kind) {
    case 'named': {
      const words = new Intl.ListFormat(translate.locale).format(reason.words.map(quote));
      return reason.where === 'body'
        ? translate.plural('reason.body', reason.count, { words })
        : translate(`reason.${reason.where}`, { words });
    }
    case 'shared':
      return translate('reason.shared', { words: quote(reason.words) });
    case 'asked':
      return translate('reason.asked');
  }
}
