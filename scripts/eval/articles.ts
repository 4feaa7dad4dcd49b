/**
 * How well articles are read: our reader and Mozilla's Readability on the same saved pages, with the same parser, against
 * article texts marked by people or published with test suites.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../src/cli/dom.ts';
import { projectRoot } from '../lib/project-root.mjs';
import { compareTexts, type Overlap } from './four-grams.ts';
import { type Measure, measure } from './measure.ts';
import { EVAL, htmlOf, savedPages, visit } from './saved-pages.ts';

interface Outcome {
  id: string;
  url: string | null;
  source: string;
  ours: Overlap;
  readability: Overlap;
}

interface Summary {
  f1: number;
  median: number;
  precision: number;
  recall: number;
}

export interface ArticleEval {
  pages: number;
  ours: Summary;
  readability: Summary;
  /** Mean F1 by the collection that the ground truth comes from. */
  sources: { source: string; pages: number; ours: number; readability: number }[];
  /** Of all saved pages with a known year: those whose date we read, and those where the years differ by at most one. */
  dates: { known: number; read: number; agree: number };
  /** Our mean F1 is at least Readability's. */
  passed: boolean;
  /** The measures for the common table. */
  measures: Measure[];
}

/** Measures, prints and writes reports/eval-articles.json; `null` if the development set is missing. */
export function evaluateArticles(): ArticleEval | null {
  const pages = savedPages();
  if (!pages) {
    console.log('articles: ../shared/eval is not there, nothing measured.');
    return null;
  }
  const outcomes: Outcome[] = [];
  const dates = { known: 0, read: 0, agree: 0 };
  for (const page of pages) {
    const url = page.url ?? '';
    const { article } = visit(page, url);
    if (page.year) countDate(dates, page.year, article.published);
    if (!page.truth) continue;
    const truth = readFileSync(join(EVAL, page.truth), 'utf8');
    outcomes.push({
      id: page.id,
      url: page.url,
      source: page.source,
      ours: compareTexts(article.paragraphs.join('\n'), truth),
      readability: compareTexts(readabilityText(htmlOf(page), url), truth),
    });
  }
  const result = summarise(outcomes, dates);
  print(result, outcomes);
  mkdirSync(join(projectRoot, 'reports'), { recursive: true });
  const report = { ...result, outcomes };
  writeFileSync(
    join(projectRoot, 'reports/eval-articles.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  );
  return result;
}

/** A page may show a later update next to its date, and a year may end between the two. */
function countDate(dates: ArticleEval['dates'], year: number, published: string): void {
  dates.known++;
  if (published === 'unknown') return;
  dates.read++;
  if (Math.abs(Number(published.slice(0, 4)) - year) <= 1) dates.agree++;
}

const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,br,td,th,figcaption,section,pre,dd,dt';

/** Readability's text with a line break at each block, as a reader sees it: its `textContent` joins blocks without a space. */
function readabilityText(html: string, url: string): string {
  const parsed = new Readability(parseHtml(html, url)).parse();
  const document = parseHtml(parsed?.content ?? '', url);
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return document.body.textContent ?? '';
}

function summarise(outcomes: Outcome[], dates: ArticleEval['dates']): ArticleEval {
  const names = [...new Set(outcomes.map((outcome) => outcome.source))].sort();
  const ours = summary(outcomes.map((outcome) => outcome.ours));
  const readability = summary(outcomes.map((outcome) => outcome.readability));
  return {
    pages: outcomes.length,
    ours,
    readability,
    sources: names.map((source) => {
      const part = outcomes.filter((outcome) => outcome.source === source);
      return {
        source,
        pages: part.length,
        ours: summary(part.map((outcome) => outcome.ours)).f1,
        readability: summary(part.map((outcome) => outcome.readability)).f1,
      };
    }),
    dates,
    passed: ours.f1 >= readability.f1,
    measures: [
      {
        name: "article text, mean F1 (bar: Readability's)",
        hit: Math.round(ours.f1 * outcomes.length),
        of: outcomes.length,
        rate: ours.f1,
        bar: { kind: 'at-least', rate: readability.f1 },
        ok: ours.f1 >= readability.f1,
      },
      measure('publication date in the right year', dates.agree, dates.known),
    ],
  };
}

function summary(overlaps: Overlap[]): Summary {
  const mean = (pick: (overlap: Overlap) => number) =>
    overlaps.reduce((sum, overlap) => sum + pick(overlap), 0) / Math.max(1, overlaps.length);
  const sorted = overlaps.map(({ f1 }) => f1).sort((a, b) => a - b);
  return {
    f1: mean(({ f1 }) => f1),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
  };
}

function print(result: ArticleEval, outcomes: Outcome[]): void {
  const line = (name: string, { f1, median, precision, recall }: Summary) =>
    console.log(
      `${name.padEnd(12)} F1 ${f1.toFixed(4)}  median ${median.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`,
    );
  console.log(`Article text against the truth, four-word runs, ${result.pages} pages`);
  line('ours', result.ours);
  line('Readability', result.readability);
  for (const { source, pages, ours, readability } of result.sources) {
    console.log(`  ${source} (${pages}): ${ours.toFixed(3)} / ${readability.toFixed(3)}`);
  }
  const { known, read, agree } = result.dates;
  console.log(`dates: ${read} of ${known} read, ${agree} in the right year`);
  const worst = [...outcomes].sort((a, b) => a.ours.f1 - b.ours.f1).slice(0, 12);
  console.log('worst pages:');
  for (const { id, url, ours, readability } of worst) {
    console.log(`  ${id} ${ours.f1.toFixed(2)} (Readability ${readability.f1.toFixed(2)}) ${url}`);
  }
  console.log(result.passed ? 'passed' : 'FAILED: below Readability');
}
