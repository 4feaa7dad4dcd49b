/**
 * Times the quotation check on the bundled corpus and on copies grown 10 and 100 times by generated text, compared with other
 * ways to look up quotations.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageQuotation } from '../../src/core/findings.ts';
import { checkQuotations } from '../../src/core/quotes/check-quotations.ts';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { buildShingles, openShingles } from '../../src/core/quotes/shingles/shingle-index.ts';
import type { CorpusTexts } from '../../src/core/statement.ts';
import { hasQuotations, openQuotationRecord, readQuotations } from '../eval/quotations-data.ts';
import { asPageQuotation, makeQuotation } from '../eval/quotations-generated.ts';
import { CHANGES } from '../eval/quotations-makers.ts';
import { type Choose, seededChoose } from '../eval/quotations-seed.ts';
import { makeUnrelated } from '../eval/quotations-unrelated.ts';
import { projectRoot } from '../lib/project-root.mjs';
import { openContenders } from './quotations-contenders.ts';
import { growCorpus } from './quotations-corpora.ts';

interface Timing {
  p50: number;
  p95: number;
}

/** Milliseconds of processor time; bytes where stated. */
export interface QuotationBench {
  sizes: {
    factor: number;
    passages: number;
    indexBytes: number;
    bytesAPassage: number;
    openMs: number;
    oneQuotation: Timing;
    pageOf1: Timing;
    pageOf20: Timing;
    pageOf100: Timing;
  }[];
  contenders: { name: string; factor: number; oneQuotation: Timing; foundOfAltered: number }[];
  measures: { name: string; value: number; bar: number; ok: boolean }[];
}

const FACTORS = [1, 10, 100];
const PAGE_BAR_MS = 5;
const GROWTH_BAR = 1.5;

/** Measures, prints and writes to reports/. `ours` skips the other ways. */
export async function benchQuotations(ours = false): Promise<QuotationBench> {
  const { corpus } = await openQuotationRecord();
  const choose = seededChoose(31);
  const quotations = pageQuotations(corpus, choose);
  const bench: QuotationBench = { sizes: [], contenders: [], measures: [] };
  for (const factor of FACTORS) {
    const grown = growCorpus(corpus, factor, choose);
    const buffer = buildShingles(grown);
    const started = performance.now();
    const record = { corpus: grown, shingles: openShingles(buffer, grown) };
    const openMs = performance.now() - started;
    bench.sizes.push({
      factor,
      passages: grown.passages.length,
      indexBytes: buffer.byteLength,
      bytesAPassage: Math.round(buffer.byteLength / grown.passages.length),
      openMs,
      oneQuotation: timeEach(quotations, (one) => checkQuotations(record, [one], CONTEXT)),
      pageOf1: timePages(record, quotations, 1),
      pageOf20: timePages(record, quotations, 20),
      pageOf100: timePages(record, quotations, 100),
    });
    if (factor < 100 && !ours)
      bench.contenders.push(...(await timeContenders(grown, factor, quotations)));
  }
  judge(bench);
  print(bench);
  return bench;
}

const CONTEXT = { articleDate: 'unknown', language: 'en' };

/** A realistic mix: a fifth made from the record by each kind of change, the rest unrelated; printed ones if available. */
function pageQuotations(corpus: CorpusTexts, choose: Choose): PageQuotation[] {
  const made = CHANGES.flatMap((change) =>
    Array.from({ length: 12 }, () => makeQuotation(corpus, change, choose)),
  ).flatMap((quotation) => (quotation ? [asPageQuotation(quotation)] : []));
  const vocabulary = corpus.passages.flatMap((passage) => passage.text.split(/\s+/));
  const unrelated = Array.from({ length: 120 }, () => makeUnrelated(vocabulary, choose));
  const printed = hasQuotations() ? readQuotations().map(({ quote }) => quote) : [];
  if (printed.length === 0)
    console.log('Printed quotations: ../shared/eval is not there, made ones only.');
  const plain = [...unrelated, ...printed].map(
    (text): PageQuotation => ({
      text,
      pieces: [{ paragraph: 0, start: 0, end: text.length }],
      speaker: null,
      person: null,
      place: 'body',
    }),
  );
  const all = [...made, ...plain];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = choose(at + 1);
    [all[at], all[other]] = [all[other] as PageQuotation, all[at] as PageQuotation];
  }
  return all;
}

function timePages(
  record: QuotationRecord,
  quotations: readonly PageQuotation[],
  size: number,
): Timing {
  const pages = Array.from({ length: size === 1 ? 200 : 20 }, (_, page) =>
    Array.from(
      { length: size },
      (_, at) => quotations[(page * size + at) % quotations.length],
    ).flatMap((one) => one ?? []),
  );
  return timeEach(pages, (page) => checkQuotations(record, page, CONTEXT));
}

/**
 * Processor time of the best of five warm runs for each item, so that neither other processes nor the first compilation of the
 * code count.
 */
function timeEach<T>(items: readonly T[], work: (item: T) => unknown, warm = 2): Timing {
  for (let round = 0; round < warm; round += 1) for (const item of items) work(item);
  const times = items.map((item) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2 * warm + 1; run += 1) {
      const started = process.cpuUsage();
      work(item);
      const { user, system } = process.cpuUsage(started);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  });
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timeContenders(
  corpus: CorpusTexts,
  factor: number,
  quotations: readonly PageQuotation[],
): Promise<QuotationBench['contenders']> {
  const choose = seededChoose(4);
  const altered = Array.from(
    { length: 60 },
    () => makeQuotation(corpus, 'word replaced', choose)?.text ?? '',
  ).filter((text) => text !== '');
  const sample = quotations.slice(0, factor === 1 ? 40 : 8).map(({ text }) => text);
  return (await openContenders(corpus)).map(({ name, find }) => ({
    name,
    factor,
    oneQuotation: timeEach(sample, find, 0),
    foundOfAltered: altered.filter(find).length / altered.length,
  }));
}

function judge(bench: QuotationBench): void {
  const [bundled, tenfold] = bench.sizes;
  if (!bundled || !tenfold) return;
  const add = (name: string, value: number, bar: number) =>
    bench.measures.push({ name, value, bar, ok: value <= bar });
  add(
    'all quotations of a page (20), bundled corpus, warm, median ms',
    bundled.pageOf20.p50,
    PAGE_BAR_MS,
  );
  add(
    '10 times the corpus: times as long',
    tenfold.pageOf100.p50 / bundled.pageOf100.p50,
    GROWTH_BAR,
  );
}

function print(bench: QuotationBench): void {
  const show = ({ p50, p95 }: Timing) => `${p50.toFixed(3)} / ${p95.toFixed(3)}`;
  console.log('Quotation check, processor milliseconds p50 / p95');
  console.table(
    bench.sizes.map((size) => ({
      ...size,
      openMs: Number(size.openMs.toFixed(1)),
      oneQuotation: show(size.oneQuotation),
      pageOf1: show(size.pageOf1),
      pageOf20: show(size.pageOf20),
      pageOf100: show(size.pageOf100),
    })),
  );
  console.table(
    bench.contenders.map((one) => ({
      ...one,
      oneQuotation: show(one.oneQuotation),
      foundOfAltered: one.foundOfAltered.toFixed(2),
    })),
  );
  for (const { name, value, bar, ok } of bench.measures) {
    console.log(`${ok ? 'ok  ' : 'MISS'} ${name}: ${value.toFixed(2)} (<= ${bar})`);
  }
  const folder = join(projectRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-quotations.json'), `${JSON.stringify(bench, null, 2)}\n`);
}
