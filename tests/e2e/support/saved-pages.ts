import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';

/** A real news page, saved with its address, and what the command line says about it. */
export interface SavedPage {
  id: string;
  url: string;
  file: string;
  /** Whether the same core, on the same page read outside a browser, would show something. */
  shown: boolean;
}

const folder = join(projectRoot, '..', 'shared', 'eval');

/** True if real saved pages lie beside the project. They are nobody's to ship, so most copies have none. */
export const haveSavedPages = existsSync(join(folder, 'pages.jsonl'));

/**
 * Labelled articles of the collection whose hosts are on the list: at most `count`, up to half of them with
 * something to show. Chosen in the collection's order, not by hand.
 */
export function chooseSavedPages(count: number): SavedPage[] {
  if (!haveSavedPages) return [];
  const rows = readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { id: string; url: string | null; file: string; class?: string },
    )
    .flatMap((row) =>
      row.url && isListed(row.url) && row.class ? [{ ...row, url: row.url }] : [],
    );
  const lines = rows.map(({ id, url, file }) =>
    JSON.stringify({ id, url, file: join(folder, file) }),
  );
  const cli = join(outputFolder, 'cli', 'otr.mjs');
  const answers = execFileSync(process.execPath, [cli, 'page', '--batch'], {
    input: lines.join('\n'),
    maxBuffer: 1e9,
  });
  const pages = answers
    .toString()
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { id: string; shown: boolean; article: { isArticle: boolean } },
    )
    .filter(({ article }) => article?.isArticle)
    .map(({ id, shown }) => ({ id, shown, ...find(rows, id) }));
  const half = Math.ceil(count / 2);
  const shown = pages.filter((page) => page.shown).slice(0, half);
  return [...shown, ...pages.filter((page) => !page.shown).slice(0, count - shown.length)];
}

/** The page's own bytes. */
export function readSavedPage({ file }: SavedPage): Buffer {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function find(rows: { id: string; url: string; file: string }[], id: string) {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`The command line answered for ${id}, which was not asked.`);
  return { url: row.url, file: row.file };
}

/** True if the manifest's match patterns hold the address. */
function isListed(url: string): boolean {
  return patterns().some((pattern) => {
    const [, host = ''] = /^\*:\/\/(?:\*\.)?([^/]+)\/\*$/.exec(pattern) ?? [];
    const own = URL.canParse(url) ? new URL(url).hostname : '';
    return host !== '' && (own === host || own.endsWith(`.${host}`));
  });
}

let remembered: string[] | undefined;

function patterns(): string[] {
  remembered ??= (
    JSON.parse(readFileSync(join(outputFolder, 'chrome-mv3', 'manifest.json'), 'utf8')) as {
      content_scripts: { matches: string[] }[];
    }
  ).content_scripts.flatMap(({ matches }) => matches);
  return remembered;
}
