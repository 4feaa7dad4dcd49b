import { isDenied } from '../sites/deny.ts';
import { hasStoryAddress, kindOfAddress } from './page-kind.ts';

/** Characters of paragraph text that make a page worth reading, without and with a sign that it is an article. */
const ENOUGH_TEXT = 1200;
const ENOUGH_MARKED = 250;
/** Paragraphs shorter than this are labels. */
const MIN_PARAGRAPH = 50;
/** A page of more paragraphs is long, whatever they hold; to ask each of them would hold it up. */
const MANY_PARAGRAPHS = 3000;

/**
 * The cheap first question: is it worth reading this page as an article? Meant to err towards yes;
 * `readArticle` decides. Reads no text on private pages (deny list, password fields, editors) and touches nothing.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (isDenied(url) || kindOfAddress(url) !== null) return false;
  // News pages keep a hidden log-in form about; a page that is a log-in form says nothing of an article.
  const guarded = document.querySelector('input[type=password]') !== null;
  if (guarded && !saysArticle(document)) return false;
  // The text settles it on most pages; what the address and the page itself say of it is asked where it does not.
  const length = lengthOfText(document);
  if (length < ENOUGH_MARKED || !document.body) return false;
  return length >= ENOUGH_TEXT || guarded || hasStoryAddress(url) || saysArticle(document);
}

/** The browser's own search for it: an element handed to a script costs more than the whole search. */
const SAYS_ARTICLE = ['property', 'name', 'itemprop']
  .map((key) => `[${key}="og:type" i][content~="article" i],meta[${key}^="article:" i]`)
  .join(',meta');

function saysArticle(document: Document): boolean {
  const head = document.head ?? document.documentElement;
  if (head.querySelector(`meta${SAYS_ARTICLE}`)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/Article"|Posting"/.test(script.textContent ?? '')) return true;
  }
  return document.querySelector('[itemprop="articleBody"]') !== null;
}

/** Characters of paragraphs; stops at the first that are enough, whatever else the page is like. */
function lengthOfText(document: Document): number {
  let length = 0;
  let count = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++count > MANY_PARAGRAPHS) return ENOUGH_TEXT;
    const size = paragraph.textContent?.length ?? 0;
    if (size >= MIN_PARAGRAPH) length += size;
    if (length >= ENOUGH_TEXT) return length;
  }
  // Old layouts break lines instead of marking paragraphs up.
  if (document.getElementsByTagName('br').length < 4) return length;
  for (const line of document.getElementsByTagName('br')) {
    const text = line.previousSibling;
    if (text?.nodeType === 3) length += text.textContent?.length ?? 0;
    if (length >= ENOUGH_TEXT) return length;
  }
  return length;
}
