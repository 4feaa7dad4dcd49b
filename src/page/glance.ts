import type { Glance } from '../core/glance.ts';
import { MAX_ADDRESS_LENGTH, MAX_LANGUAGE_TAG } from '../core/limits.ts';
import { QUOTE_NAME } from './is-set-apart.ts';

/** Characters of marked-up paragraphs below which a page may mark up its story differently: all its text is taken. */
const MIN_PARAGRAPHS = 1200;
/** Paragraphs and UTF-16 units beyond which a glance would block the page: such a page is read in slices. */
const MAX_PARAGRAPHS = 1500;
const MAX_LENGTH = 300_000;
/** More headings are a list, and longer ones paragraphs in disguise (see `readTitle`). */
const MAX_HEADINGS = 12;
const MAX_TITLE = 300;

/**
 * Everything about an article that is available without walking the page: titles, descriptions and the text of its paragraphs
 * and set-apart quotations, possibly with other text in them. `null` if that may not include all of the article's words.
 */
export function glanceAt(document: Document): Glance | null {
  const { body } = document;
  const says = (name: string) => wordOf(document.head ?? document.documentElement, name);
  const elements = body.getElementsByTagName('p');
  const language = languageOf(document, says);
  if (language === null || elements[MAX_PARAGRAPHS]) return null;
  const paragraphs: string[] = [];
  let length = 0;
  let together = 0;
  let begun = 0;
  let parent: Node | null = null;
  const add = (text: string) => {
    length += text.length;
    paragraphs.push(text);
  };
  const broken = body.getElementsByTagName('br').length > 1;
  for (const element of elements) {
    if (parent !== element.parentNode) begun = length;
    parent = element.parentNode;
    const parts = broken && element.getElementsByTagName('br').length > 1 ? partsOf(element) : null;
    for (const part of parts ?? [element.textContent ?? '']) add(part);
    together = Math.max(together, length - begun);
  }
  // Every element of the page is tested against this: a shorter selector first, then the full test.
  for (const element of body.querySelectorAll('blockquote,[class*="quote" i]')) {
    if (element.matches(`blockquote,${QUOTE_NAME}`)) add(element.textContent ?? '');
  }
  if (length < MIN_PARAGRAPHS) add(body.textContent ?? '');
  if (length > MAX_LENGTH) return null;
  add(says('og:description'));
  add(says('description'));
  const titles = [says('og:title')];
  const headings = body.getElementsByTagName('h1');
  for (let at = 0; at < headings.length && at < MAX_HEADINGS; at++) {
    titles.push(headings[at]?.textContent ?? '');
  }
  titles.push(document.title);
  return {
    address: document.URL.slice(0, MAX_ADDRESS_LENGTH),
    titles: titles.map((title) => title.trim().slice(0, MAX_TITLE)),
    language,
    paragraphs,
    together,
  };
}

/** The paragraphs that the reader makes of one element: two line breaks in a row end one, as in `collectBlocks`. */
function partsOf(element: Element): string[] {
  const parts: string[] = [''];
  let broke = false;
  const read = (within: Node) => {
    for (const node of within.childNodes) {
      if (node.nodeType === 3) {
        const text = node.textContent ?? '';
        if (text.trim()) broke = false;
        parts[parts.length - 1] += text;
      } else if (node.nodeName.toLowerCase() === 'br') {
        if (broke) parts.push('');
        else parts[parts.length - 1] += '\n';
        broke = !broke;
      } else read(node);
    }
  };
  read(element);
  return parts;
}

/**
 * What the page says of itself under a name; empty if it says nothing. As in `readMetaElements`, the first value counts. The
 * browser picks it out of all others: passing each to a script takes longer.
 */
function wordOf(head: Element, name: string): string {
  const wanted = ['property', 'name', 'itemprop'].map((kind) => `meta[${kind}="${name}" i]`);
  for (const element of head.querySelectorAll(wanted.join(','))) {
    const word = element.getAttribute('content')?.trim();
    if (word) return word;
  }
  return '';
}

/** Empty if the page does not declare one; `null` if it may be declared where only the full reader looks. */
function languageOf(document: Document, says: (name: string) => string): string | null {
  const stated = document.documentElement.getAttribute('lang') || says('og:locale');
  if (stated) return stated.slice(0, MAX_LANGUAGE_TAG);
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (script.textContent?.includes('"inLanguage"')) return null;
  }
  return '';
}
