import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { QuotationRecord } from '../../src/core/quotes/shingles/record-words.ts';
import { buildShingles, openShingles } from '../../src/core/quotes/shingles/shingle-index.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { projectRoot } from '../lib/project-root.mjs';

const FOLDER = join(projectRoot, '../shared/eval');

/** A quotation as printed, labelled by hand against the bundled statements. */
export interface LabelledQuotation {
  quote: string;
  speaker: string | null;
  date: string;
  label: QuotationLabel;
  /** Other acceptable labels. */
  accept: string[] | null;
  voice: string | null;
}

export const LABELS = [
  'verbatim',
  'elided',
  'altered',
  'other-translation',
  'not-in-corpus',
] as const;
export type QuotationLabel = (typeof LABELS)[number];

/** Whether the development set is available beside the project. */
export function hasQuotations(): boolean {
  return existsSync(join(FOLDER, 'quotations.jsonl'));
}

/** The labelled quotations, in the order of the file. Throws without the development set (`hasQuotations`). */
export function readQuotations(): LabelledQuotation[] {
  return readFileSync(join(FOLDER, 'quotations.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledQuotation => JSON.parse(line));
}

/** The text in quotation marks in the unlabelled stream: real quotations, none of them from the bundled statements. */
export function readStreamQuotations(): string[] {
  const file = join(FOLDER, 'stream.jsonl.gz');
  if (!existsSync(file)) return [];
  const articles = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return articles
    .flatMap((line) => (JSON.parse(line) as { paragraphs: string[] }).paragraphs)
    .flatMap((paragraph) =>
      [...paragraph.matchAll(/["\u201C]([^"\u201C\u201D]{15,600})["\u201D]/g)].map(
        (match) => match[1] ?? '',
      ),
    );
}

/** A corpus folder, indexed as shipped in the extension; the bundled one by default. */
export async function openQuotationRecord(
  folder = join(projectRoot, 'corpus'),
): Promise<QuotationRecord> {
  const read = await readCorpus(folder);
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return { corpus: read.value, shingles: openShingles(buildShingles(read.value), read.value) };
}
