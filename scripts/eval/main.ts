/**
 * Measures everything that has a bar, prints one table, writes reports/eval.json, and exits with status 1 if a bar is missed.
 * Real material is used if it is available beside the project.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import { readFlags } from '../lib/read-flags.mjs';
import { evaluateArticles } from './articles.ts';
import { evaluateGlance } from './glance.ts';
import type { Measure } from './measure.ts';
import { evaluateQuotations } from './quotations.ts';
import { printQuotations } from './quotations-print.ts';
import { measureRelated } from './related.ts';
import { hasEvalData } from './related-data.ts';

const parts: Record<string, () => Promise<Measure[]>> = {
  quotations: async () => {
    const report = await evaluateQuotations(!flags.bars);
    printQuotations(report, flags.list ?? false);
    return report.measures;
  },
  articles: async () => evaluateArticles()?.measures ?? [],
  glance: async () => (await evaluateGlance())?.measures ?? [],
  related: () => measureRelated(flags),
};

const names = Object.keys(parts);
const { words, flags } = readFlags({
  usage: `npm run eval [-- PART … [--list] [--ablation | --unseen]]
  The parts are ${names.join(', ')}; without a name, all.
  --bars      only what has a bar: without the shares by length (quotations)
  --list      also print every wrong answer (quotations, related)
  --ablation  related: switch each signal off in turn, instead of measuring
  --unseen    related: treat each page as one that nobody has seen, instead of measuring`,
  flags: { bars: 'switch', list: 'switch', ablation: 'switch', unseen: 'switch' },
  words: names,
});
if (!hasEvalData()) console.log('../shared/eval is not there: only made-up cases are measured.');

const report: Record<string, { seconds: number; measures: Measure[] }> = {};
for (const name of words.length > 0 ? words : names) {
  const started = performance.now();
  const measures = (await parts[name]?.()) ?? [];
  report[name] = { seconds: Math.round((performance.now() - started) / 100) / 10, measures };
}

console.log('\nAll measures with their bars');
for (const [name, { seconds, measures }] of Object.entries(report)) {
  console.log(`\n${name} (${seconds} s)`);
  for (const row of measures) console.log(line(row));
}

mkdirSync(join(projectRoot, 'reports'), { recursive: true });
writeFileSync(join(projectRoot, 'reports', 'eval.json'), `${JSON.stringify(report, null, 2)}\n`);

const missed = Object.values(report)
  .flatMap(({ measures }) => measures)
  .filter(({ ok }) => !ok);
console.log(missed.length === 0 ? '\nEvery bar is held.' : `\n${missed.length} bar(s) missed.`);
process.exitCode = missed.length === 0 ? 0 : 1;

function line({ name, hit, of, rate, bar, ok }: Measure): string {
  const wanted = bar ? `${bar.kind === 'at-least' ? '>=' : '<='} ${bar.rate}` : '';
  const sign = bar ? (ok ? 'ok' : 'MISS') : '';
  return `  ${sign.padEnd(4)} ${name.padEnd(58)} ${`${hit}/${of}`.padStart(13)}  ${rate.toFixed(4)}  ${wanted}`;
}
