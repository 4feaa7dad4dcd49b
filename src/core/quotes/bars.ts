/**
 * Every threshold of the quotation check, with its unit and reason. Set on real quotations and on generated ones; `npm run
 * eval` prints the results.
 */

/** Maximum postings read for one quotation: pairs shared more often than this do not point to a place. */
export const MAX_POSTINGS_READ = 500;

/** Maximum places aligned for one quotation, best first by shared words. */
export const MAX_PLACES = 4;

/** Share of a quotation's words that must be in shared shingles before a place is aligned at all. */
export const MIN_SHARED_WORDS = 0.3;

/** Minimum number of shared words for another place to be aligned, as a share of those of the best place. */
export const MIN_SHARE_OF_BEST = 0.7;

/**
 * The same two for quotations of at most this many words. A changed word cuts them into fragments, so that the right place
 * shares no more than a run of grammar words does elsewhere ("will not be"); and a short alignment costs next to nothing.
 */
export const SHORT_LOOKUP = { words: 10, places: 16, shareOfBest: 0.5 } as const;

/**
 * Words searched on both sides of the shared words if a quotation has marked gaps: a few words before or after a gap can be too
 * common to be found on their own.
 */
export const WIDE_SLACK = 150;

/** A quotation with at most this many differing words in one place is not tried part by part as well. */
export const FEW_WORDS = 3;

/** Maximum cells of an alignment table (time and memory grow with them): longer texts are split at sentences. */
export const MAX_CELLS = 3_000_000;

/**
 * Share of a quotation's words that must be equal once aligned for a place to be examined at all, with and without a speaker's
 * name: well below what any verdict needs, since words in other spelling turn out to be equal only later.
 */
export const PROMISING_SHARE = { named: 0.4, unnamed: 0.6 } as const;

/** Maximum words of one part when a long quotation is checked sentence by sentence. */
export const LONG_QUOTATION_WORDS = 250;

/**
 * What fragments separated by marked gaps must reach together, in the order of `ALTERED_EVIDENCE`, and the minimum words of the
 * longest: a gap may be as wide as a turn.
 */
export const ELIDED = { evidence: [1.2, 0.8, 0.5, 0.4], run: 3 } as const;

/** What is needed in addition if the gap is not marked: only then does the verdict accuse somebody. */
export const SILENT_GAP = 0.2;

/** Share of words, of both page and record, that must be equal for "words differ". */
export const ALTERED_SHARE = 0.74;

/**
 * Evidence (see `evidenceOf`; about one for each pair of particular words) that equal words must reach before a difference
 * between them counts as an alteration; more if the words differ only at the quotation's ends, and if all of them are of
 * everyday or official speech: formulas begin alike and go on differently. Ordered by what else supports the statement:
 * nothing, since anybody could have used the phrase; the page names its speaker, or quotes it elsewhere or appeared in the days
 * after it; two of these; all three. `npm run eval` prints both sides: changes found, by length, and words called altered
 * although their statement was left out of the record. With nobody named, a word replaced inside five is told of 305 of 400,
 * and the others are all of everyday words ("we don't _ what is"); 0.55 for the first formula's middle would tell 323, and accuse
 * 27 of 13,190 instead of 23.
 */
export const ALTERED_EVIDENCE = [
  { particular: { middle: 0.45, edge: 0.7 }, formula: { middle: 0.6, edge: 1.3 } },
  { particular: { middle: 0.4, edge: 0.6 }, formula: { middle: 0.4, edge: 1.1 } },
  { particular: { middle: 0.2, edge: 0.4 }, formula: { middle: 0.2, edge: 0.6 } },
  { particular: { middle: 0.15, edge: 0.3 }, formula: { middle: 0.15, edge: 0.4 } },
] as const;

/**
 * How many times that evidence is needed if the page gives the words to somebody described who is hardly the record's speaker
 * ("a spokesman", "the porter"), with nothing else that supports the statement and with something.
 */
export const DOUBTFUL = { alone: 4, supported: 2 } as const;

/**
 * Share of that evidence that is enough if the only difference is an added or missing negation: formulas differ in other words.
 */
export const NEGATION_SHARE = 0.4;

/** Words of a verbatim quotation from which on the page certainly quotes the statement: fewer can be a formula. */
export const MIN_QUOTING_WORDS = 8;

/**
 * A quotation of at most this many words that is not found is looked at again on such a page; in longer ones a changed word is
 * reported anyway.
 */
export const MAX_SHORT_WORDS = 14;

/**
 * Evidence added for each further difference within a quotation and for each marked gap: formulas differ in several places,
 * slips in one.
 */
export const EVIDENCE_PER_FURTHER_DIFFERENCE = 0.7;

/** What an alteration needs if the page names another speaker or is older than the statement: nearly the same, and long. */
export const FOREIGN = { share: 0.9, evidence: 6 };

/**
 * The share needed when words differ only at the ends and the page names nobody: a common formula with another ending is not an
 * altered quotation.
 */
export const ALTERED_SHARE_UNNAMED_EDGE = 0.8;

/**
 * A translated statement quoted in other words has probably been translated again. It counts as altered only with one
 * difference, plus one more per this many words, or with this share of the quotation's words equal.
 */
export const TRANSLATED = { wordsPerDifference: 12, share: 0.8 } as const;

/** A headline's quotation counts as altered with at most this many differing words: headlines shorten and adapt quotations. */
export const HEADLINE_WORDS = 2;

/** What "a similar passage in other words" needs, in addition to the named speaker. */
export const SIMILAR = { share: 0.5, evidence: 2.3 };

/**
 * What a short quotation below the thresholds of an alteration needs, in addition to the named speaker, to be shown as similar
 * words that are too few to judge: evidence, and, if it differs at an end, a particular word or this many equal ones. Less is
 * everyday language.
 */
export const THIN = { middle: 0.25, edge: 0.45, run: 6 } as const;

/** A short phrase that occurs in more passages than this is common property. */
export const MAX_PHRASE_HOMES = 12;

/** Maximum number of further places listed. */
export const MAX_OTHERS = 8;

/** Days by which newspapers misdate events: an article this much older than the event may still quote it. */
export const MISDATED_DAYS = 3;

/** Days for which a statement is news. */
export const NEWS_DAYS = 14;

/** Days after which an article more probably quotes something newer by the same official. */
export const STALE_DAYS = 90;
