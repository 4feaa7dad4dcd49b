/** Real news pages, saved as they were served. Parsing them costs more than all that is done with them, so each is read once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml, parseHtml } from '../../src/cli/dom.ts';
import type { Article } from '../../src/core/article.ts';
import type { Glance } from '../../src/core/glance.ts';
import { glanceAt } from '../../src/page/glance.ts';
import { looksLikeArticle } from '../../src/page/looks-like-article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { projectRoot } from '../lib/project-root.mjs';

/** The development set; missing in most copies of the project. */
export const EVAL = join(projectRoot, '../shared/eval');

/** What the collection says of a page. */
export interface SavedPage {
  id: string;
  file: string;
  /** `null` if the page does not give one. */
  url: string | null;
  year: number | null;
  /** File with its article's text as people marked it. */
  truth: string | null;
  source: string;
}

/** What each step of a visit makes of a page. */
export interface Visit {
  looksLikeArticle: boolean;
  glance: Glance | null;
  article: Article;
}

/** All saved pages in the collection's order; `null` if the development set is missing. */
export function savedPages(): SavedPage[] | null {
  const list = join(EVAL, 'pages.jsonl');
  if (!existsSync(list)) return null;
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SavedPage);
}

/** The text of a page's file. */
export function htmlOf({ file }: Pick<SavedPage, 'file'>): string {
  return decodeHtml(gunzipSync(readFileSync(join(EVAL, file))));
}

const visits = new Map<string, Visit>();

/** A page as our script meets it under an address. Remembered, since every part of the evaluation asks for all of them. */
export function visit(page: Pick<SavedPage, 'file'>, url: string): Visit {
  const key = `${page.file} ${url}`;
  const known = visits.get(key);
  if (known) return known;
  const document = parseHtml(htmlOf(page), url);
  const made = {
    looksLikeArticle: looksLikeArticle(document, url),
    glance: glanceAt(document),
    article: readArticle(document, url).article,
  };
  visits.set(key, made);
  return made;
}
