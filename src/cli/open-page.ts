import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { isReadUnasked } from '../core/read-unasked.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { readArticle } from '../page/read-article.ts';
import { decodeHtml, parseHtml } from './dom.ts';

/** A saved page as the page reader sees it. */
export interface OpenPage {
  article: Article;
  /** True if the extension would look this page up unasked. */
  isArticle: boolean;
}

/**
 * Reads a saved page, gzipped or not, in whatever encoding it declares. Without `url` the page's own canonical
 * address is taken, and failing that the file's.
 */
export async function openPage(file: string, url: string): Promise<Result<OpenPage>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const ownFile = pathToFileURL(resolve(file)).href;
  const given = withScheme(url);
  const document = parseHtml(decodeHtml(bytes.value), given || ownFile);
  const address = given || ownAddress(document) || ownFile;
  if (!URL.canParse(address)) return fail('bad-request', `${address} is not a URL.`);
  const isArticle = looksLikeArticle(document, address);
  const { article } = readArticle(document, address);
  return ok({ article, isArticle: isArticle && isReadUnasked(article.kind) });
}

/** Lists of pages often carry addresses as links do, without a scheme: `//news.example/story`. */
function withScheme(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}

async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    const bytes = await readFile(file);
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return ok(zipped ? gunzipSync(bytes) : bytes);
  } catch (error) {
    return fail('not-found', `${file} cannot be read (${reason(error)}).`);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return String(code ?? error);
}

function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].find((address) => /^https?:\/\//.test(address ?? '')) ?? null;
}
