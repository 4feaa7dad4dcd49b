import type { PageFindings } from '../../core/findings.ts';
import type { Translate } from './strings.ts';

/** "2 official statements and 3 quotations on record"; an empty string if there are neither. */
export function foundInWords(findings: PageFindings, translate: Translate): string {
  const statements = countStatements(findings);
  const quotations = findings.quotations.filter(({ match }) => match).length;
  const parts = [
    statements > 0 && translate.plural('page.pill', statements),
    quotations > 0 && translate.plural('page.quotations', quotations),
  ];
  return new Intl.ListFormat(translate.locale).format(parts.filter((part) => part !== false));
}

/** How many statements are related to a page; several passages of one statement may be shown. */
export function countStatements({ related }: PageFindings): number {
  return new Set(related.map(({ statement }) => statement)).size;
}
