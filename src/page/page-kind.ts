import type { PageKind } from '../core/article.ts';

const LISTING =
  /\/(?:search|tags?|topics?|category|categories|authors?|by|section|archives?|contributors?|people|profile|page\/\d+|list|index\.(?:html?|php))\/?$|\/(?:search|tags?|topics?|category|categories|authors?|contributors?)\/[^/]+\/?$/i;

/** What the address alone says: the site's front page, a list (section, tag, author, search), or nothing (`null`). */
export function kindOfAddress(url: string): 'front-page' | 'list' | null {
  const found = /^[a-z]+:\/\/[^/?#]+([^?#]*)(\?[^#]*)?/i.exec(url);
  if (!found) return null;
  const path = (found[1] ?? '').replace(/\/(?:index|default|home)\.[a-z]{3,5}$/i, '/');
  const query = found[2] ?? '';
  // Some old content systems name the article in the query only.
  if (/^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path))
    return /[?&](?:p|id|article\w*|story\w*)=\w*\d/i.test(query) ? null : 'front-page';
  if (LISTING.test(path) || /[?&](?:q|s|query|search)=/i.test(query)) return 'list';
  return null;
}

/** True if the address has the look of one story: a date, a number, or a name of several words. */
export function hasStoryAddress(url: string): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[#].*$/, '');
  return /\d{4,}|\/\d{4}\/|(?:[a-z0-9]+[-_]){3}/i.test(path);
}

/** The kind that the page's own description (JSON-LD types, og:type) and address give an article. */
export function kindOfStory(url: string, types: string[], ogType: string): PageKind {
  const all = types.join(' ');
  if (/LiveBlog/i.test(all) || /\/live(?:blog)?\/|-live(?:-|$)/i.test(url)) return 'live-blog';
  if (
    /Opinion/i.test(all) ||
    /\/(?:opinions?|commentisfree|op-?ed|editorials?|columns?|comment|commentary)\//i.test(url)
  )
    return 'opinion';
  if (/^video/i.test(ogType) || /VideoObject/i.test(all) || /\/videos?\//i.test(url))
    return 'video';
  return 'article';
}
