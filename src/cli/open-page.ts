import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { isReadUnasked } from '../core/read-unasked.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { looksLikeArticle } from '../page/looks-like-article.ts';
import { readArticle } from '../page/read-article.ts';
import { decodeHtml, parseHtml } from './dom.ts';
import { fileTrouble } from './file-trouble.ts';

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
  const html = decodeHtml(bytes.value);
  if (!isHtml(html)) {
    return fail('bad-request', `${file} is not an HTML page; for plain text, use otr text.`);
  }
  const document = parseHtml(html, given || ownFile);
  const address = given || ownAddress(document) || ownFile;
  if (!URL.canParse(address)) {
    return fail('bad-request', `${address} is not a URL such as https://news.example/story.`);
  }
  const isArticle = looksLikeArticle(document, address);
  const { article } = readArticle(document, address);
  return ok({ article, isArticle: isArticle && isReadUnasked(article.kind) });
}

/**
 * How many characters are looked at to tell text from other data, and the share of control characters that text never reaches.
 */
const JUDGED_BY = 4096;
const MAX_CONTROLS = 0.01;

/** Bytes of a page, unzipped. Pages saved with all their pictures reach a tenth of it; trees of more fill the memory. */
const MAX_PAGE_BYTES = 100_000_000;

/** Any tag will do, since saved pages are often incomplete. Real pages contain single control characters, but not many. */
function isHtml(text: string): boolean {
  const head = text.slice(0, JUDGED_BY);
  const controls = head.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls <= head.length * MAX_CONTROLS && /<[a-z!]/i.test(text);
}

/** Lists of pages often carry addresses as links do, without a scheme: `//news.example/story`. */
function withScheme(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}

async function readBytes(file: string): Promise<Result<Uint8Array>> {
  if (file === '') return fail('bad-request', 'The name of the file is empty.');
  if (/^https?:\/\//i.test(file)) {
    return fail(
      'bad-request',
      `${file} is an address, and nothing is fetched: save the page and name the file.`,
    );
  }
  try {
    if ((await stat(file)).size > MAX_PAGE_BYTES) return tooLarge(file);
    const bytes = await readFile(file);
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return ok(zipped ? gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }) : bytes);
  } catch (error) {
    // What would unzip to more than it may.
    if (error instanceof RangeError) return tooLarge(file);
    return fail('not-found', `${file} cannot be read (${fileTrouble(error)}).`);
  }
}

function tooLarge(file: string): Result<never> {
  const most = MAX_PAGE_BYTES / 1_000_000;
  return fail('bad-request', `${file} is too large: a page may have ${most} MB, unzipped.`);
}

function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].find((address) => /^https?:\/\//.test(address ?? '')) ?? null;
}
