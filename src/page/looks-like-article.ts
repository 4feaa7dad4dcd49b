import { isDenied } from '../sites/deny.ts';
import { hasStoryAddress, kindOfAddress } from './page-kind.ts';

/** Characters of paragraph text that make a page worth reading, without and with an indication that it is an article. */
const ENOUGH_TEXT = 1200;
const ENOUGH_MARKED = 250;
/** Paragraphs shorter than this are labels. */
const MIN_PARAGRAPH = 50;
/** A page with more paragraphs is long, whatever they contain; testing each of them would block it. */
const MANY_PARAGRAPHS = 3000;
/** Old layouts use line breaks instead of marking up paragraphs; a page with no more than these does not. */
const FEW_LINES = 3;
/** `XPathResult.NUMBER_TYPE`, without having the browser make the object that it is a constant of. */
const NUMBER_TYPE = 1;

/**
 * The cheap first test: is this page worth reading as an article? Designed to err towards yes; `readArticle` decides. Reads no
 * text on private pages (deny list, password fields, editors) and changes nothing.
 */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (isDenied(url) || kindOfAddress(url) !== null) return false;
  // Most pages without an article are left with this number: of them no element, list or text is ever passed to a script.
  const signs = countSigns(document);
  return signs !== 0 && isWorthReading(document, url, signs);
}

function isWorthReading(document: Document, url: string, signs: number): boolean {
  // News pages contain a hidden log-in form; a page that is a log-in form gives no sign of an article.
  const guarded = document.querySelector('input[type=password]') !== null;
  if (guarded && !saysArticle(document)) return false;
  // On most pages the text settles it; the address and the page's own metadata are used only where it does not.
  const length = lengthOfText(document, signs);
  // Such a page is an editor as a whole.
  if (document.designMode === 'on') return false;
  if (length < ENOUGH_MARKED || !document.body) return false;
  return length >= ENOUGH_TEXT || guarded || hasStoryAddress(url) || saysArticle(document);
}

/**
 * Uses the browser's native search: passing one element to a script costs more than the whole search. Its words are put together
 * here, since most pages never come here.
 */
function saysArticle(document: Document): boolean {
  const head = document.head ?? document.documentElement;
  const wanted = ['property', 'name', 'itemprop']
    .map((key) => `meta[${key}="og:type" i][content~="article" i],meta[${key}^="article:" i]`)
    .join(',');
  if (head.querySelector(wanted)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/Article"|Posting"/.test(script.textContent ?? '')) return true;
  }
  return document.querySelector('[itemprop="articleBody"]') !== null;
}

/** Characters of paragraphs; stops counting as soon as they are enough for any page. */
function lengthOfText(document: Document, signs: number): number {
  if (Math.floor(signs) * MIN_PARAGRAPH >= ENOUGH_TEXT) return ENOUGH_TEXT;
  const paragraphs = document.getElementsByTagName('p');
  if (paragraphs[MANY_PARAGRAPHS]) return ENOUGH_TEXT;
  let length = 0;
  for (const paragraph of paragraphs) {
    const size = paragraph.textContent?.length ?? 0;
    if (size >= MIN_PARAGRAPH) length += size;
    if (length >= ENOUGH_TEXT) return length;
  }
  const lines = document.getElementsByTagName('br');
  if (!lines[FEW_LINES]) return length;
  for (const line of lines) {
    const text = line.previousSibling;
    if (text?.nodeType === 3) length += text.textContent?.length ?? 0;
    if (length >= ENOUGH_TEXT) return length;
  }
  return length;
}

/**
 * How many paragraphs are no labels, and a half if there are line breaks enough to look at, counted by the browser in one go: the
 * first element that is passed to a script costs a quarter of the gate. Without a result, NaN: where names have a namespace
 * (XHTML) or there is no XPath, as in a document whose form has taken the name of the function.
 */
function countSigns(document: Document): number {
  if (document.contentType !== 'text/html' || typeof document.evaluate !== 'function') {
    return Number.NaN;
  }
  const count = `count((//p)[position() <= ${MANY_PARAGRAPHS}][string-length() >= ${MIN_PARAGRAPH}]) + (count(//br) > ${FEW_LINES}) div 2`;
  return document.evaluate(count, document, null, NUMBER_TYPE, null).numberValue;
}
