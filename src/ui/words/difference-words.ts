import type { Edit } from '../../core/findings.ts';
import type { Translate } from './strings.ts';

/** One difference of two wordings as a sentence. */
export function differenceInWords(edit: Edit, translate: Translate): string {
  const { page, record } = edit;
  switch (edit.kind) {
    case 'insert':
      return translate('diff.onlyPage', { page });
    case 'delete':
      return translate('diff.onlyRecord', { record });
    case 'omit':
      return translate('diff.omitted', { record });
    case 'replace':
      return translate('diff.replaced', { page, record });
    case 'equal':
      return translate('diff.equal');
  }
}
