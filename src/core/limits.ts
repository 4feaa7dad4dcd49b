/**
 * Caps and thresholds that several parts share, with unit and reason. Measured ones name the command that prints the
 * measurement.
 */

/** Minimum words of a quotation that is judged: shorter phrases are common property. */
export const MIN_JUDGED_WORDS = 5;

/** Milliseconds before a caller repeats a request that the worker did not answer. */
export const RETRY_AFTER_MS = 250;

/** How often a caller repeats a request before it reports a problem. */
export const MAX_RETRIES = 6;

/** UTF-16 units of article text read from one page; more is a data dump, not an article. */
export const MAX_ARTICLE_LENGTH = 400_000;

/** UTF-16 units of a page's metadata: a title, a description, a keyword. Longer ones are cut, not refused. */
export const MAX_FACT_LENGTH = 2_000;

/** UTF-16 units of an address; the rest of a longer one says nothing about the article. */
export const MAX_ADDRESS_LENGTH = 8_000;

/** Bytes read from a settings file. Ours are far smaller; a larger file, cut off here, is not valid JSON and is refused. */
export const MAX_SETTINGS_FILE = 4_000_000;

/** UTF-16 units of a language tag: the minimum that RFC 5646 asks programs to support. */
export const MAX_LANGUAGE_TAG = 35;

/** UTF-16 units of an id of the corpus; ids are file names. */
export const MAX_ID_LENGTH = 200;

/** Paragraphs of one article. */
export const MAX_PARAGRAPHS = 20_000;

/** UTF-16 units of a query or of text pasted for a check. */
export const MAX_QUERY_LENGTH = 20_000;

/** Words of a query that are searched for; a longer text pasted into the search field is cut, and the answer says so. */
export const MAX_QUERY_WORDS = 40;

/** Hits in one answer if the caller gives no limit: more than anyone scrolls in a small window. */
export const DEFAULT_HITS = 20;

/** Maximum hits in one answer, whatever limit the caller gives. */
export const MAX_HITS = 1_000;

/** Passages whose words are checked for phrases and nearness; the rest are counted but rank too low to be shown. */
export const MAX_RANKED_PASSAGES = 400;
