import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPage } from '../../src/cli/open-page.ts';
import type { Article } from '../../src/core/article.ts';
import { visit } from './saved-pages.ts';

/** The development set, if it is available beside the project. */
const EVAL_DIR = join(import.meta.dirname, '../../../shared/eval');

/** The expected result for a labelled page; `weak`, `near-domain` and `other-language` are reported separately. */
export interface Labelled {
  id: string;
  source: 'articles' | 'pages';
  class: 'positive' | 'negative' | 'hard-negative';
  strength: 'strong' | 'weak' | 'other-language' | 'near-domain';
  /** Ids of the topics the page is labelled with. */
  topics: string[];
  article: Article;
}

/** An unlabelled article of the stream. */
export interface Streamed {
  id: string;
  section: string;
  article: Article;
}

interface Row {
  id: string;
  /** `null` if a saved page does not give one. */
  url: string | null;
  title: string;
  date?: string;
  lang?: string;
  file?: string;
  section?: string;
  paragraphs?: string[];
  class?: Labelled['class'];
  strength?: Labelled['strength'];
  topics?: string[];
  note?: string;
}

/** True if the development set is available. */
export function hasEvalData(): boolean {
  return existsSync(join(EVAL_DIR, 'articles.jsonl'));
}

/** Every labelled article and page; pages are read from their saved HTML by the page reader itself. */
export async function readLabelled(): Promise<Labelled[]> {
  const articles = rows('articles.jsonl').map((row) => labelled(row, 'articles', articleOf(row)));
  const pages: Labelled[] = [];
  for (const row of rows('pages.jsonl')) {
    if (!row.class || !row.file) continue;
    pages.push(labelled(row, 'pages', await readPage(row.file, row.url)));
  }
  return [...articles, ...pages];
}

/** Other parts of the evaluation have read a page that gives its address. */
async function readPage(file: string, url: string | null): Promise<Article> {
  if (url?.startsWith('http')) return visit({ file }, url).article;
  const page = await openPage(join(EVAL_DIR, file), url ?? '');
  if (!page.ok) throw new Error(page.error.message);
  return page.value.article;
}

/** The unlabelled stream, in its own order. */
export function readStream(): Streamed[] {
  return rows('stream.jsonl.gz').map((row) => ({
    id: row.id,
    section: row.section ?? '',
    article: articleOf(row),
  }));
}

function rows(name: string): Row[] {
  const bytes = readFileSync(join(EVAL_DIR, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
}

function labelled(row: Row, source: Labelled['source'], article: Article): Labelled {
  const nearDomain = (row.note ?? '').startsWith('near-domain');
  return {
    id: row.id,
    source,
    class: row.class ?? 'negative',
    strength: nearDomain ? 'near-domain' : (row.strength ?? 'strong'),
    topics: row.topics ?? [],
    article,
  };
}

function articleOf(row: Row): Article {
  return {
    url: row.url ?? '',
    title: row.title,
    published: isoDay(row.date),
    language: 'en',
    keywords: [],
    kind: 'article',
    paragraphs: row.paragraphs ?? [],
  };
}

function isoDay(date: string | undefined): string {
  const digits = (date ?? '').replaceAll('-', '');
  return digits.length === 8
    ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
    : 'unknown';
}
