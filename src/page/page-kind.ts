import type { PageKind } from '../core/article.ts';

/** Path segments that indicate a list, as the last or second-to-last one. */
const LISTS =
  ' search tag tags topic topics category categories author authors contributor contributors ';
const LAST_LISTS = ' archive archives section sections latest rss feed ';
const FRONT = ' index home default homepage ';

/** What the address alone shows: the site's front page, a list (section, tag, author, search), or nothing (`null`). */
export function kindOfAddress(url: string): 'front-page' | 'list' | null {
  if (!url.startsWith('http')) return null;
  const [address = '', ...query] = (url.split('#', 1)[0] ?? '').split('?');
  const parts = address.toLowerCase().split('/').slice(3).filter(Boolean);
  const last = parts.at(-1)?.split('.')[0] ?? '';
  // Old content systems identify the article only in the query.
  const front =
    parts.length === 0 || (parts.length === 1 && (holds(FRONT, last) || last.length < 3));
  if (front) return /\d/.test(query.join()) ? null : 'front-page';
  if (holds(LISTS, last) || holds(LAST_LISTS, last) || holds(LISTS, parts.at(-2) ?? '')) {
    return 'list';
  }
  const searches = query.length > 0 && /(?:^|&)(?:q|s|query|search)=/.test(query.join('&'));
  return searches ? 'list' : null;
}

/** No sets: each list is searched once in a page's life, and creating a set would cost more. */
function holds(words: string, word: string): boolean {
  return words.includes(` ${word} `);
}

/** True if the address looks like that of one story: a date, a number, or a name of several words. */
export function hasStoryAddress(url: string): boolean {
  return /\d{4}|[^/]-[^/]+-[^/]+-/.test(pathOf(url) + queryOf(url));
}

/** The kind of an article according to the page's own description (JSON-LD types, og:type) and address. */
export function kindOfStory(url: string, types: string[], ogType: string): PageKind {
  const path = `${pathOf(url)}/`;
  const all = types.join(' ');
  if (all.includes('LiveBlog') || /\/live(?:blog)?\/|-live-/.test(path)) return 'live-blog';
  if (/\/(?:opinions?|commentisfree|op-?ed|editorials?|columns?|comment|commentary)\//.test(path)) {
    return 'opinion';
  }
  if (all.includes('Opinion')) return 'opinion';
  const video = ogType.startsWith('video') || all.includes('VideoObject');
  return video || /\/videos?\//.test(path) ? 'video' : 'article';
}

/** The path of an address, without a parser: the address may be anything. */
export function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start < 0 ? '' : before(before(url.slice(start), '#'), '?');
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : before(url.slice(start), '#');
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
