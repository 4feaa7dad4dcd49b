import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import type { QuotationReport } from './quotations.ts';
import { LABELS } from './quotations-data.ts';
import { printByLength } from './quotations-lengths.ts';

/**
 * Prints what is not in the table of measures, with every wrong answer if `list` is set, and writes
 * reports/eval-quotations.json.
 */
export function printQuotations(report: QuotationReport, list: boolean): void {
  printConfusion(report.confusion);
  for (const one of report.byLength) printByLength(one);
  if (list) for (const line of report.wrong) console.log(`  ${line}`);
  const folder = join(projectRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'eval-quotations.json'), `${JSON.stringify(report, null, 2)}\n`);
}

function printConfusion(confusion: QuotationReport['confusion']): void {
  const verdicts = [...new Set(Object.values(confusion).flatMap(Object.keys))];
  if (verdicts.length === 0) {
    console.log('Labelled quotations: ../shared/eval is not there, not measured.');
    return;
  }
  const row = (label: string) =>
    Object.fromEntries(verdicts.map((verdict) => [verdict, confusion[label]?.[verdict] ?? 0]));
  console.log('Labelled quotations: label by verdict');
  console.table(Object.fromEntries(LABELS.map((label) => [label, row(label)])));
}
