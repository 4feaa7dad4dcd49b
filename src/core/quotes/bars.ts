/**
 * Every bar of the quotation check, with its unit and reason. Set on real quotations and on generated ones;
 * `npm run eval` prints what they give.
 */

/** Postings read at most for one quotation: more shared pairs than this point nowhere. */
export const MAX_POSTINGS_READ = 500;

/** Places aligned at most for one quotation, best first by shared words. */
export const MAX_PLACES = 4;

/** Share of a quotation's words that must lie in shared shingles before a place is aligned at all. */
export const MIN_SHARED_WORDS = 0.3;

/** Share of the best place's shared words that another place must have to be aligned. */
export const MIN_SHARE_OF_BEST = 0.7;

/**
 * The same two for quotations of so few words. A changed word cuts them into stumps, so that their place shares no more than
 * a run of grammar words does elsewhere ("will not be"); and a short alignment costs next to nothing.
 */
export const SHORT_LOOKUP = { words: 10, places: 16, shareOfBest: 0.5 } as const;

/**
 * Words looked through on both sides of what is shared with a quotation that has marked gaps: a few words before or after a gap can be
 * too common to be found by themselves.
 */
export const WIDE_SLACK = 150;

/** Differing words up to which a quotation read in one place is not tried part by part as well. */
export const FEW_WORDS = 3;

/** Cells of an alignment table at most (time and memory grow with them): longer texts are split at sentences. */
export const MAX_CELLS = 3_000_000;

/** Words of a single part when a long quotation is checked sentence by sentence. */
export const LONG_QUOTATION_WORDS = 250;

/**
 * What fragments parted by marked gaps must give together, in the order of `ALTERED_EVIDENCE`, and words of the longest: a gap may be
 * as wide as a turn.
 */
export const ELIDED = { evidence: [1.2, 0.8, 0.5, 0.4], run: 3 } as const;

/** What the same needs in addition if the gap is not marked: only then is somebody accused. */
export const SILENT_GAP = 0.2;

/** Share of words, of page and of record, that must be equal for "words differ". */
export const ALTERED_SHARE = 0.74;

/**
 * Evidence (see `evidenceOf`; about one for each pair of particular words) that equal words must give before a difference
 * between them counts as an alteration; more if the words differ only at the quotation's ends. In the order of what
 * else speaks for the statement: nothing, since it could be anybody's phrase; the page names its speaker, or quotes it elsewhere or
 * appeared in the days after it; two of these; all three. `npm run eval` prints both sides: changes found, by length, and words of a statement that was left out called altered.
 */
export const ALTERED_EVIDENCE = [
  { middle: 0.45, edge: 1.3 },
  { middle: 0.4, edge: 1.1 },
  { middle: 0.2, edge: 0.6 },
  { middle: 0.15, edge: 0.4 },
] as const;

/** Share of it that is enough if nothing differs but a word that denies, put in or left out: formulas differ in other words. */
export const NEGATION_SHARE = 0.6;

/** Words of a quotation found word for word that make sure that the page quotes the statement: fewer can be a formula. */
export const MIN_QUOTING_WORDS = 8;

/** Words up to which a quotation that is not found gets a second look on such a page: one changed word in more is told anyway. */
export const MAX_SHORT_WORDS = 14;

/** What each further difference within a quotation, and each marked gap, adds to that: formulas differ in several places, slips in one. */
export const EVIDENCE_PER_FURTHER_DIFFERENCE = 0.7;

/** What an alteration needs if the page names another speaker or is older than the statement: nearly the same, at length. */
export const FOREIGN = { share: 0.9, evidence: 6 };

/**
 * The same share when words differ only at the ends and the page names nobody: a formula that many use, with another
 * ending, is not an altered quotation.
 */
export const ALTERED_SHARE_UNNAMED_EDGE = 0.8;

/**
 * A translated statement that is quoted in other words has probably been translated again. It counts as altered only with
 * one difference and one more for each so many words, or with this share of the quotation's words equal.
 */
export const WORDS_PER_DIFFERENCE = 12;
export const TRANSLATION_SHARE = 0.8;

/** Differing words up to which a headline's quotation counts as altered: headlines bend words to fit. */
export const HEADLINE_WORDS = 2;

/** What "a similar passage in other words" needs, besides the named speaker. */
export const SIMILAR = { share: 0.5, evidence: 2.3 };

/**
 * What a short quotation under the bars of an alteration needs, besides the named speaker, to be shown as similar words too few to
 * tell: evidence, and, if it differs at an end, a particular word or so many equal ones. Less is everyday language.
 */
export const THIN = { middle: 0.25, edge: 0.45, run: 6 } as const;

/** Passages that may hold a short phrase before it counts as common property. */
export const MAX_PHRASE_HOMES = 12;

/** Further places listed at most. */
export const MAX_OTHERS = 8;

/** Days by which papers misdate what they report: an article this much older than the event may still quote it. */
export const MISDATED_DAYS = 3;

/** Days for which a statement is news. */
export const NEWS_DAYS = 14;

/** Days after which an article is likelier to quote something newer by the same official. */
export const STALE_DAYS = 90;
