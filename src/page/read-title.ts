import type { PageMetadata } from './read-metadata.ts';
import { texts } from './read-metadata.ts';
import type { BlockMap } from './text-map.ts';
import { blockText } from './text-map.ts';

const SEPARATOR = /\s+[|–—»:·•\\/~-]+\s+|\s*[|»]\s*/;

/**
 * The headline without the site's name, and where it stands in the page.
 * The page's first-level heading is preferred if the page's metadata names the same story.
 */
export function readTitle(
  document: Document,
  metadata: PageMetadata,
): { title: string; headline: BlockMap | null } {
  const site = metadata.meta.get('og:site_name') ?? '';
  const named = [
    ...texts(metadata.linked.headline).slice(0, 1),
    metadata.meta.get('og:title') ?? '',
    metadata.meta.get('twitter:title') ?? '',
    document.title ?? '',
  ]
    .map((text) => withoutSite(text.replace(/\s+/g, ' ').trim(), site))
    .filter((text) => text !== '');
  let best: { title: string; headline: BlockMap | null } | null = null;
  let top = 0;
  const headings = document.querySelectorAll('h1, [itemprop="headline"]');
  for (let at = 0; at < headings.length && at < 12; at++) {
    const heading = headings[at];
    if (!heading) continue;
    const headline = { nodes: textNodes(heading) };
    const title = blockText(headline);
    if (title.length < 2 || title.length > 300) continue;
    const score = Math.max(0, ...named.map((name) => likeness(title, name)));
    if (score > top + 0.01) {
      top = score;
      best = { title, headline };
    }
  }
  if (best && top >= 0.5) return best;
  const fallback = named[0];
  if (fallback !== undefined) return { title: fallback, headline: null };
  return best ?? { title: '', headline: null };
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
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Share of words in common, 0..1 (Dice). */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const a = words(one);
  const b = words(other);
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
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
