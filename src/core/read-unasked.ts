import type { PageKind } from './article.ts';

const READ_UNASKED: ReadonlySet<PageKind> = new Set(['article', 'live-blog', 'opinion', 'video']);

/** True for the kinds of page that are looked up automatically: those with a story of their own. */
export function isReadUnasked(kind: PageKind): boolean {
  return READ_UNASKED.has(kind);
}
