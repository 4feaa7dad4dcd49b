/** Measures what is shown beside labelled and unlabelled pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFlags } from '../lib/read-flags.mjs';
import { ablateDetection, ablateRanking } from './related-ablation.ts';
import { hasEvalData, readLabelled } from './related-data.ts';
import { evaluateRelated } from './related-measures.ts';
import { openRelatedRecord } from './related-record.ts';
import { unseen } from './related-unseen.ts';

const REPORTS = join(import.meta.dirname, '../../reports');

const { flags } = readFlags({
  usage:
    'npx tsx scripts/eval/related.ts [--ablation | --unseen]\n  --ablation  switch each signal off in turn instead\n  --unseen    treat each page as one that nobody has seen instead',
  flags: { ablation: 'switch', unseen: 'switch' },
});

await main();

async function main(): Promise<void> {
  if (!hasEvalData()) {
    console.log('The development set is not here: relatedness was not measured.');
    return;
  }
  if (flags.ablation) await printAblation();
  else if (flags.unseen) await printUnseen();
  else await printEvaluation();
}

async function printAblation(): Promise<void> {
  const record = await openRelatedRecord();
  const pages = await readLabelled();
  for (const rows of [ablateDetection(pages, record), ablateRanking(pages, record)]) {
    console.table(rows.map(({ without, values }) => ({ without, ...values })));
  }
}

async function printUnseen(): Promise<void> {
  console.table(unseen(await readLabelled(), await openRelatedRecord()));
}

async function printEvaluation(): Promise<void> {
  const result = await evaluateRelated();
  for (const { name, hit, of, rate, bar, ok } of result.measures) {
    const held = bar
      ? `${bar.kind === 'at-least' ? '>=' : '<='} ${bar.rate} ${ok ? 'ok' : 'MISSED'}`
      : '';
    console.log(`${name.padEnd(42)} ${`${hit}/${of}`.padStart(9)}  ${rate.toFixed(4)}  ${held}`);
  }
  console.table(
    result.topics.map((row) => ({
      ...row,
      precision: row.precision.toFixed(2),
      recall: row.recall.toFixed(2),
    })),
  );
  const { names, single, pages, shown, shownWithout } = result.support;
  console.log(
    `vocabulary support: ${names} names stand in headlines of strong positives, ${single} in one only;`,
    `without these ${shownWithout}/${pages} are shown, with them ${shown}/${pages}`,
  );
  console.log(result.wrong.join('\n'));
  mkdirSync(REPORTS, { recursive: true });
  const lists = Object.entries(result.streamShown).flatMap(([section, shown]) => [
    `\n# ${section}`,
    ...shown,
  ]);
  writeFileSync(join(REPORTS, 'related-stream.txt'), lists.join('\n'));
  writeFileSync(join(REPORTS, 'related-passages.txt'), result.passages.join('\n'));
  console.log('Lists for reading: reports/related-stream.txt, reports/related-passages.txt');
}
