import type { Edit } from '../../core/findings.ts';
import type { Translate } from './strings.ts';

/** One difference of two wordings as a sentence. */
export function differenceInWords({ kind, page, record }: Edit, translate: Translate): string {
  return translate(`diff.${kind}`, { page, record });
}
