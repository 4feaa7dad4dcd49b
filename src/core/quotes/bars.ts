/**
 * Every bar of the quotation check, with its unit and reason. Set on real quotations and on generated ones;
 * `npm run eval` prints what they give.
 */

/** Postings read at most for one quotation: more shared pairs than this point nowhere. */
export const MAX_POSTINGS_READ = 3_000;

/** Places aligned at most for one quotation, best first by shared words. */
export const MAX_PLACES = 6;

/** Share of a quotation's words that must lie in shared shingles before a place is aligned at all. */
export const MIN_SHARED_WORDS = 0.3;

/** Cells of an alignment table at most (time and memory grow with them): longer texts are split at sentences. */
export const MAX_CELLS = 3_000_000;

/** Words of a single part when a long quotation is checked sentence by sentence. */
export const LONG_QUOTATION_WORDS = 250;

/** Share of words, of page and of record, that must be equal for "words differ". */
export const ALTERED_SHARE = 0.74;

/** The same for "a similar passage in other words". */
export const SIMILAR_SHARE = 0.5;

/** Passages that may hold a short phrase before it counts as common property. */
export const MAX_PHRASE_HOMES = 12;

/** Further places listed at most. */
export const MAX_OTHERS = 8;

/** Days by which papers misdate what they report: an article this much older than the event may still quote it. */
export const MISDATED_DAYS = 3;
