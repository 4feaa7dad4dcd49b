import type { Article, PageKind } from '../core/article.ts';
import type { QuotationPiece } from '../core/findings.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_ARTICLE_LENGTH,
  MAX_FACT_LENGTH,
  MAX_PARAGRAPHS,
} from '../core/limits.ts';
import { chooseBody } from './choose-body.ts';
import { collectBlocks } from './collect-blocks.ts';
import { findScope, type Scope } from './find-scope.ts';
import { findStandfirst } from './find-standfirst.ts';
import { inlineQuotes } from './inline-quotes.ts';
import { isSetApart } from './is-set-apart.ts';
import { belowHeadline, keepStory } from './keep-story.ts';
import { hasStoryAddress, kindOfAddress, kindOfStory } from './page-kind.ts';
import { publishedDate } from './published-date.ts';
import { type PageMetadata, readMetadata, texts } from './read-metadata.ts';
import { type PageTitle, readTitle } from './read-title.ts';
import { runToEnd } from './run-to-end.ts';
import type { TextBlock } from './text-block.ts';
import { blockText, type PageReading } from './text-map.ts';

/** Characters of running text below which a page contains no story (a stub may still be one, if it is marked up as such). */
const MIN_STORY = 400;
const MIN_STUB = 120;

/** Paragraphs assembled between two possible pauses. */
const SLICE = 200;

/**
 * Reads a page's article in one go. Never changes the page, computes no layout, reads no editors or form fields. For pages of
 * any size in a browser use `readArticleSlices`.
 */
export function readArticle(document: Document, url: string): PageReading {
  return runToEnd(readArticleSlices(document, url));
}

/** The same, offering a pause about every millisecond, so that a huge page is not blocked. */
export function* readArticleSlices(document: Document, url: string): Generator<void, PageReading> {
  const metadata = readMetadata(document);
  yield;
  const named = readTitle(document, metadata);
  const { title, headline, heading } = named;
  const facts = about(document, metadata);
  yield;
  const published = publishedDate(document, url, metadata);
  yield;
  const scope = yield* findScope(document.body);
  let kept = yield* readStory(scope, named);
  // All of the story was in elements with clutter names.
  if (kept.length === 0) kept = yield* readStory(everything(document), named);
  const [first] = kept;
  if (heading && first) {
    const standfirst = findStandfirst(heading, first.element, facts.description ?? '');
    if (standfirst) kept.unshift(standfirst);
  }
  yield;
  const paragraphs: string[] = [];
  const maps: PageReading['blocks'] = [];
  let length = 0;
  const blockQuotes: number[] = [];
  const quoted: QuotationPiece[] = [];
  const hasInline = document.getElementsByTagName('q').length > 0;
  for (const [index, { nodes, element }] of kept.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const text = blockText({ nodes });
    if (!text) continue;
    length += text.length;
    const isFull = length > MAX_ARTICLE_LENGTH || paragraphs.length === MAX_PARAGRAPHS;
    // In design mode the page is an editor as a whole.
    if (isFull || document.designMode === 'on') break;
    if (isSetApart(element)) blockQuotes.push(paragraphs.length);
    if (hasInline && quoted.length < MAX_PARAGRAPHS)
      for (const range of inlineQuotes({ nodes }))
        quoted.push({ ...range, paragraph: paragraphs.length });
    paragraphs.push(text);
    maps.push({ nodes });
  }
  const article: Article = {
    url: url.slice(0, MAX_ADDRESS_LENGTH),
    title: title.slice(0, MAX_FACT_LENGTH),
    ...facts,
    published,
    kind: kindOf(url, metadata, length),
    paragraphs,
    ...(blockQuotes.length > 0 && { blockQuotes }),
    ...(quoted.length > 0 && { inlineQuotes: quoted.slice(0, MAX_PARAGRAPHS) }),
  };
  return { article, blocks: maps, headline };
}

function* readStory(
  scope: Scope,
  { title, headline, heading }: PageTitle,
): Generator<void, TextBlock[]> {
  const all = yield* collectBlocks(scope, MAX_ARTICLE_LENGTH * 1.25);
  yield;
  const blocks = belowHeadline(all, headline, heading);
  const body = scope.certain ? scope.root : yield* chooseBody(blocks);
  return body ? yield* keepStory(blocks, body, title) : [];
}

function everything(document: Document): Scope {
  return { root: document.body, certain: false, holdsStory: () => true };
}

function kindOf(url: string, metadata: PageMetadata, length: number): PageKind {
  const address = kindOfAddress(url);
  if (address) return address;
  const type = metadata.meta.get('og:type') ?? '';
  const marked = Object.keys(metadata.linked).length > 0 || /article/i.test(type);
  if (length < (marked || hasStoryAddress(url) ? MIN_STUB : MIN_STORY)) {
    const story = kindOfStory(url, metadata.types, type);
    return story === 'video' ? story : 'other';
  }
  return kindOfStory(url, metadata.types, type);
}

function about(document: Document, { meta, linked, tags }: PageMetadata) {
  const pick = (...values: (string | undefined)[]) =>
    values
      .find((value) => value)
      ?.slice(0, 2 * MAX_FACT_LENGTH)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_FACT_LENGTH);
  const description = pick(
    meta.get('og:description'),
    meta.get('description'),
    texts(linked.description)[0],
  );
  const author = pick(
    texts(linked.author).join(', '),
    meta.get('author'),
    meta.get('byl'),
    meta.get('parsely-author'),
    meta.get('article:author'),
  );
  const section = pick(
    texts(linked.articleSection)[0],
    meta.get('article:section'),
    meta.get('section'),
  );
  const words = [
    ...texts(linked.keywords),
    ...tags,
    meta.get('news_keywords') ?? meta.get('keywords') ?? '',
  ];
  const keywords = [
    ...new Set(
      words.flatMap((text) => text.split(',')).map((word) => word.trim().slice(0, MAX_FACT_LENGTH)),
    ),
  ];
  const stated =
    document.documentElement?.getAttribute('lang') ||
    texts(linked.inLanguage)[0] ||
    meta.get('og:locale') ||
    '';
  return {
    ...(description && { description }),
    ...(author && !/^https?:/.test(author) && { byline: author.replace(/^by\s+/i, '') }),
    ...(section && { section }),
    keywords: keywords.filter((word) => word !== '').slice(0, 40),
    language: /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated)?.[0].toLowerCase() ?? 'und',
  };
}
