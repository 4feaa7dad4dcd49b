/** Measures what is shown beside labelled and unlabelled pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import type { Measure } from './measure.ts';
import { ablateDetection, ablateRanking } from './related-ablation.ts';
import { hasEvalData, readLabelled } from './related-data.ts';
import { evaluateRelated, type RelatedLists } from './related-measures.ts';
import { openRelatedRecord } from './related-record.ts';
import { unseen } from './related-unseen.ts';

const REPORTS = join(projectRoot, 'reports');

/** Options besides the measures. */
export interface RelatedOptions {
  /** Prints the topics and every wrong page, and writes lists for reading to reports/. */
  list?: boolean | undefined;
  /** Switches off each signal in turn instead of measuring. */
  ablation?: boolean | undefined;
  /** Treats each page as unseen instead of measuring. */
  unseen?: boolean | undefined;
}

/** The measures of relatedness; none if the development set is missing, or if something else was requested. */
export async function measureRelated(options: RelatedOptions): Promise<Measure[]> {
  if (!hasEvalData()) return [];
  if (options.ablation) await printAblation();
  if (options.unseen) console.table(unseen(await readLabelled(), await openRelatedRecord()));
  if (options.ablation || options.unseen) return [];
  const evaluation = await evaluateRelated();
  if (options.list) printLists(evaluation.lists());
  return evaluation.measures;
}

async function printAblation(): Promise<void> {
  const record = await openRelatedRecord();
  const pages = await readLabelled();
  for (const rows of [ablateDetection(pages, record), ablateRanking(pages, record)]) {
    console.table(rows.map(({ without, values }) => ({ without, ...values })));
  }
}

function printLists(lists: RelatedLists): void {
  console.table(
    lists.topics.map((row) => ({
      ...row,
      precision: row.precision.toFixed(2),
      recall: row.recall.toFixed(2),
    })),
  );
  const { names, single, pages, shown, shownWithout } = lists.support;
  console.log(
    `vocabulary support: ${names} names stand in headlines of strong positives, ${single} in one only;`,
    `without these ${shownWithout}/${pages} are shown, with them ${shown}/${pages}`,
  );
  console.log(lists.wrong.join('\n'));
  mkdirSync(REPORTS, { recursive: true });
  const streamed = Object.entries(lists.streamShown).flatMap(([section, shown]) => [
    `\n# ${section}`,
    ...shown,
  ]);
  writeFileSync(join(REPORTS, 'related-stream.txt'), streamed.join('\n'));
  writeFileSync(join(REPORTS, 'related-passages.txt'), lists.passages.join('\n'));
  console.log('Lists for reading: reports/related-stream.txt, reports/related-passages.txt');
}
