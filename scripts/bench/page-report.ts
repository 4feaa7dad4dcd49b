import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import { quantile, quantileWithin } from './quantile.ts';

/** The outcome for a page, which determines how much work it takes. */
export type Kind = 'no article' | 'nothing found' | 'found';

export interface Timing {
  kind: Kind;
  /** Milliseconds of a content script that does nothing, which the others do not include. */
  empty: number;
  /** Total milliseconds of our scripts. */
  ours: number;
  /** By what share the slowest run of ours took longer than the fastest, which is the one that counts. */
  spread: number;
  /** True if the reading script was injected. */
  read: boolean;
  readability: number;
  /** Longest stretch of the reading without a possible pause, wall clock. */
  slice: number;
}

/** One figure with its bar. */
interface Row {
  what: string;
  value: number;
  bar: number;
  held: boolean;
  /** Where the value would lie in 95 of 100 sets of such pages; only for what differs from page to page. */
  within?: [low: number, high: number];
}

export interface PageBench {
  rows: Row[];
  passed: boolean;
}

/** Prints the shares with their bars and writes reports/bench-page.json; `sizes` are values with their own bars. */
export function report(timings: Timing[], sizes: Record<string, [number, number]>): PageBench {
  const of = (kind: Kind) => timings.filter((timing) => timing.kind === kind);
  const share = (what: string, some: Timing[], part: number, bar: number): Row => {
    const ratios = some.map(({ ours, readability }) => ours / readability);
    const value = quantile(ratios, part);
    return { what, value, bar, held: value <= bar, within: quantileWithin(ratios, part) };
  };
  const nothing = of('nothing found');
  const single = { 'longest task, ms': [longestTask(timings), 50], ...sizes };
  const rows = [
    share('not an article, x Readability, median', of('no article'), 0.5, 0.06),
    share('article without findings, x Readability, median', nothing, 0.5, 0.2),
    share('article without findings, x Readability, p95', nothing, 0.95, 0.3),
    ...Object.entries(single).map(([what, [value = Number.NaN, bar = Number.NaN]]): Row => {
      return { what, value, bar, held: value <= bar };
    }),
  ];
  print(timings, rows);
  mkdirSync(join(projectRoot, 'reports'), { recursive: true });
  const result = { rows, passed: rows.every(({ held }) => held) };
  const text = JSON.stringify({ ...result, timings }, null, 2);
  writeFileSync(join(projectRoot, 'reports/bench-page.json'), `${text}\n`);
  return result;
}

function print(timings: Timing[], rows: Row[]): void {
  console.log(
    `${timings.length} pages, Chromium, cold, processor time, as built; ms over an empty content script, median / p95`,
  );
  const quartiles = (values: number[], digits: number) =>
    [0.25, 0.5, 0.75].map((part) => quantile(values, part).toFixed(digits)).join(' / ');
  const ofAll = (pick: (timing: Timing) => number) => quartiles(timings.map(pick), 3);
  console.log(`  an empty content script itself, quartiles: ${ofAll(({ empty }) => empty)} ms`);
  console.log(
    `  ours in the slower run over the faster, quartiles: ${ofAll(({ spread }) => spread)}`,
  );
  const line = (what: string, some: Timing[]) => {
    const both = (pick: (timing: Timing) => number) =>
      [0.5, 0.95].map((part) => quantile(some.map(pick), part).toFixed(2)).join(' / ');
    const ratio = both(({ ours, readability }) => ours / readability);
    const figures = `ours ${both(({ ours }) => ours)}, Readability ${both(({ readability }) => readability)}`;
    console.log(`  ${what.padEnd(24)} ${String(some.length).padStart(4)}  ${figures}, x ${ratio}`);
  };
  const some = (kind: Kind, read: boolean) =>
    timings.filter((timing) => timing.kind === kind && timing.read === read);
  const none = some('no article', false);
  line('not an article', none);
  const ratios = none.map(({ ours, readability }) => ours / readability);
  console.log(`  … quartiles ${quartiles(ratios, 3)}`);
  line('nothing found, glance', some('nothing found', false));
  line('nothing found, read', some('nothing found', true));
  line('something found', some('found', true));
  for (const { what, value, bar, held, within } of rows) {
    const digits = value < 10 ? 3 : 0;
    console.log(
      `${what.padEnd(52)} ${value.toFixed(digits).padStart(7)}  bar ${bar}  ${held ? 'held' : 'MISSED'}${within ? certainty(bar, within) : ''}`,
    );
  }
}

/** How far to believe that a bar is held or missed, from one set of pages. */
function certainty(bar: number, [low, high]: [low: number, high: number]): string {
  const range = `${low.toFixed(3)} to ${high.toFixed(3)}`;
  const open = low <= bar && bar < high;
  return `, ${range} in 95 of 100 sets of such pages${open ? ': other pages could say otherwise' : ''}`;
}

function longestTask(timings: Timing[]): number {
  return Math.max(...timings.map(({ slice }) => slice));
}
