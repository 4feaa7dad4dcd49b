import { isDenied } from '../sites/deny.ts';
import { readMetaElements } from './meta-elements.ts';
import { hasStoryAddress, kindOfAddress } from './page-kind.ts';

/** Characters of paragraph text that make a page worth reading, without and with a sign that it is an article. */
const ENOUGH_TEXT = 1200;
const ENOUGH_MARKED = 250;
/** Paragraphs shorter than this are labels. */
const MIN_PARAGRAPH = 50;

/**
 * The cheap first question: is it worth reading this page as an article? Meant to err towards yes;
 * `readArticle` decides. Reads no text on private pages (deny list, password fields, editors) and touches nothing.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (isDenied(url) || kindOfAddress(url) !== null || !document.body) return false;
  const marked = saysArticle(document);
  // News pages keep a hidden log-in form about; a page that is a log-in form says nothing of an article.
  if (!marked && document.querySelector('input[type=password]')) return false;
  return hasText(document, marked || hasStoryAddress(url) ? ENOUGH_MARKED : ENOUGH_TEXT);
}

function saysArticle(document: Document): boolean {
  const { meta } = readMetaElements(document.head ?? document.documentElement);
  if (meta.get('og:type') === 'article') return true;
  for (const name of meta.keys()) if (name.startsWith('article:')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/Article"|Posting"/.test(script.textContent ?? '')) return true;
  }
  return document.querySelector('[itemprop="articleBody"]') !== null;
}

/** Stops at the first paragraphs that suffice. */
function hasText(document: Document, enough: number): boolean {
  let length = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const size = paragraph.textContent?.length ?? 0;
    if (size >= MIN_PARAGRAPH) length += size;
    if (length >= enough) return true;
  }
  // Old layouts break lines instead of marking paragraphs up.
  if (document.getElementsByTagName('br').length < 4) return false;
  for (const line of document.getElementsByTagName('br')) {
    const text = line.previousSibling;
    if (text?.nodeType === 3) length += text.textContent?.length ?? 0;
    if (length >= enough) return true;
  }
  return false;
}
