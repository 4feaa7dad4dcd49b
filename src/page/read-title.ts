import type { PageMetadata } from './read-metadata.ts';
import { texts } from './read-metadata.ts';
import type { BlockMap } from './text-map.ts';
import { blockText } from './text-map.ts';

const SEPARATOR = /\s+[|–—»:·•\\/~-]+\s+|\s*[|»]\s*/;

interface PageTitle {
  title: string;
  /** Where the title stands in the page; `null` if only the metadata name it. */
  headline: BlockMap | null;
  heading: Element | null;
}

/**
 * The headline without the site's name, and where it stands in the page.
 * The page's first-level heading is preferred if the page's metadata names the same story.
 */
export function readTitle(document: Document, metadata: PageMetadata): PageTitle {
  const site = metadata.meta.get('og:site_name') ?? '';
  const named = [
    ...texts(metadata.linked.headline).slice(0, 1),
    metadata.meta.get('og:title') ?? '',
    metadata.meta.get('twitter:title') ?? '',
    document.title ?? '',
  ]
    .map((text) => withoutSite(text.replace(/\s+/g, ' ').trim(), site))
    .filter((text) => text !== '');
  let best: PageTitle | null = null;
  let top = 0;
  const headings = document.querySelectorAll('h1, [itemprop="headline"]');
  for (let at = 0; at < headings.length && at < 12; at++) {
    const heading = headings[at];
    if (!heading) continue;
    const headline = { nodes: textNodes(heading) };
    const title = blockText(headline);
    if (title.length < 2 || title.length > 300) continue;
    // A page that names nothing is taken at the word of its first heading.
    const score = named.length === 0 ? 1 : Math.max(...named.map((name) => likeness(title, name)));
    if (score > top + 0.01) {
      top = score;
      best = { title, headline, heading };
    }
  }
  if (best && top >= 0.5) return best;
  const fallback = named[0];
  if (fallback !== undefined) return { title: fallback, headline: null, heading: null };
  return best ?? { title: '', headline: null, heading: null };
}

/** Cuts ` | Site name` and the like off a page title. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  const isSite = (part: string) =>
    site !== '' && (fold(part) === fold(site) || fold(site).includes(fold(part)));
  if (isSite(first) && fold(first).length > 2)
    return title.slice(title.indexOf(parts[1] ?? '', first.length)).trim();
  // A site's name is short beside the headline that it follows.
  const head = title.slice(0, title.length - last.length).replace(/[\s|–—»:·•\\/~-]+$/, '');
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

function textNodes(element: Element): (Text | null)[] {
  const nodes: (Text | null)[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) nodes.push(child as Text);
      else if ((child as Element).localName === 'br') nodes.push(null);
      else if (
        child.nodeType === 1 &&
        !/^(?:script|style|svg|button)$/.test((child as Element).localName)
      )
        walk(child);
    }
  };
  walk(element);
  return nodes;
}
