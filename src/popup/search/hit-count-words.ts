import type { SearchAnswer } from '../../core/protocol.ts';
import type { Translate } from '../../ui/words/strings.ts';

/** How many passages were found, and how many of them are shown if not all are. */
export function hitCountInWords({ hits, total }: SearchAnswer, translate: Translate): string {
  if (total === 0) return translate('popup.search.noneTitle');
  if (hits.length < total) {
    return translate('popup.search.countShown', { shown: hits.length, total });
  }
  return translate.plural('popup.search.count', total);
}
