import { pastFields } from './past-fields.ts';
import { type PageMetadata, texts } from './read-metadata.ts';
import { type BlockMap, blockText } from './text-map.ts';

/** A page has one headline; more first-level headings than this are a list. */
const MAX_HEADINGS = 12;
/** Longer headings are paragraphs in disguise. */
const MAX_LENGTH = 300;
const SEPARATOR = /\s+[|–—»:·•\\/~-]+\s+|\s*[|»]\s*/;

/** What a page's story is called. */
export interface PageTitle {
  title: string;
  /** Where the title is in the page; `null` if only the metadata contain it. */
  headline: BlockMap | null;
  heading: Element | null;
}

/**
 * The headline without the site's name, and where it is in the page. The page's first-level heading is preferred if the page's
 * metadata name the same story.
 */
export function readTitle(document: Document, metadata: PageMetadata): PageTitle {
  const names = [
    texts(metadata.linked.headline)[0],
    metadata.meta.get('og:title'),
    metadata.meta.get('twitter:title'),
    document.title,
  ].filter((name): name is string => Boolean(name?.trim()));
  let best: PageTitle | null = null;
  let top = 0;
  const headings = document.querySelectorAll('h1,[itemprop="headline"]');
  for (let at = 0; at < headings.length && at < MAX_HEADINGS; at++) {
    const heading = headings[at];
    if (!heading) continue;
    const headline = { nodes: textNodes(heading) };
    const title = blockText(headline);
    if (title.length < 2 || title.length > MAX_LENGTH) continue;
    const score = Math.max(
      names.length === 0 ? 1 : 0,
      ...names.map((name) => likenessTo(title, name)),
    );
    if (score <= top) continue;
    top = score;
    best = { title, headline, heading };
    // The usual case: identical to the metadata, so no need to look further.
    if (top === 1) return best;
  }
  if (best && top >= 0.5) return best;
  const [fallback] = names;
  if (fallback === undefined) return best ?? { title: '', headline: null, heading: null };
  const title = withoutSite(
    fallback.replace(/\s+/g, ' ').trim(),
    metadata.meta.get('og:site_name') ?? '',
  );
  return { title, headline: null, heading: null };
}

/**
 * How well a heading fits a page name that may include the site's name, 0..1: 1 if the name begins with a heading of some
 * length (a site's own name in large letters is shorter), otherwise the share of words in common.
 */
function likenessTo(title: string, name: string): number {
  if (title === name || (title.length > 20 && name.startsWith(title))) return 1;
  return likeness(title, withoutSite(name.replace(/\s+/g, ' ').trim(), ''));
}

/** Removes ` | Site name` and the like from a page title. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const isSite = (part: string) =>
    site !== '' && (fold(part) === fold(site) || fold(site).includes(fold(part)));
  if (isSite(first) && fold(first).length > 2)
    return title.slice(title.indexOf(parts[1] ?? '', first.length)).trim();
  // A site's name is short compared with the headline before it.
  const head = title
    .slice(0, title.length - last.length)
    .replace(/(?<![\s|–—»:·•\\/~-])[\s|–—»:·•\\/~-]+$/, '');
  const words = (text: string) => text.split(' ').length;
  if (!isSite(last) && (words(last) > 5 || words(head) < 4)) return title;
  return words(head) < 3 ? title : withoutSite(head, site);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s.,'’&-]+/g, '');
}

/** Share of words in common, 0..1 (Dice). */
function likeness(one: string, other: string): number {
  const a = new Set(words(one));
  const b = new Set(words(other));
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

function words(text: string): string[] {
  return text.toLowerCase().split(/[\s.,:;!?'"“”‘’()|–—-]+/);
}

const NO_TEXT = new Set<unknown>(['script', 'style', 'svg', 'button']);

function textNodes(element: Element): (Text | null)[] {
  const nodes: (Text | null)[] = [];
  const walk = (node: Node) => {
    for (let child = pastFields(node).firstChild; child; child = pastFields(child).nextSibling) {
      // Only elements have a name, and only texts are of this type; a form may say otherwise of itself, so nothing is taken for sure.
      const tag: unknown = (child as Element).localName;
      if (child.nodeType === 3) nodes.push(child as Text);
      else if (tag === 'br') nodes.push(null);
      else if (pastFields(child).nodeType === 1 && !NO_TEXT.has(tag)) walk(child);
    }
  };
  walk(element);
  return nodes;
}
