import type { Article } from '../article.ts';
import { isFunctionWord } from '../search/query/function-words.ts';
import { type SearchTerm, searchTerms } from '../search/search-terms.ts';
import { isCommonWord } from './common-words.ts';

/** Weight of a word in the headline, and in the lead, relative to one in the body. */
const TITLE_BOOST = 3;
const LEAD_BOOST = 1.5;

/** Paragraphs that count as the lead, and maximum paragraphs of the body read for words. */
const LEAD_PARAGRAPHS = 2;
const MAX_PARAGRAPHS = 60;

/** Words of a page that are looked up: the rest occur once and only take time. */
const MAX_TERMS = 120;

/** The wording that an article may share with passages of the record. */
export interface PageWords {
  /** Its heaviest words, with weights that grow with the logarithm of their frequency and prominence. */
  terms: Map<string, number>;
  /** Pairs of adjacent content words. */
  pairs: Set<string>;
  /** Runs of `RUN_WORDS` words of any kind: quotations share them, texts merely on the same subject do not. */
  runs: Set<string>;
}

/**
 * Reads an article's words once. Function words and words of any news page are left out; how rare a word is in the record is
 * left to the index.
 */
export function pageWords(article: Article): PageWords {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  const runs = new Set<string>();
  const read = (text: string, boost: number) => {
    const terms = searchTerms(text);
    for (const { term } of terms)
      if (tells(term)) counts.set(term, (counts.get(term) ?? 0) + boost);
    for (const { pair } of wordPairs(terms)) pairs.add(pair);
    for (const run of wordRuns(terms)) runs.add(run);
  };
  read(article.title, TITLE_BOOST);
  if (article.description) read(article.description, LEAD_BOOST);
  for (const [index, paragraph] of article.paragraphs.slice(0, MAX_PARAGRAPHS).entries()) {
    read(paragraph, index < LEAD_PARAGRAPHS ? LEAD_BOOST : 1);
  }
  const heaviest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_TERMS);
  return {
    terms: new Map(heaviest.map(([term, count]) => [term, Math.log1p(count)])),
    pairs,
    runs,
  };
}

/** Words in a run: shorter ones are common to everybody who writes about a subject. */
export const RUN_WORDS = 5;

/** All runs of words in a text's terms. */
export function wordRuns(terms: SearchTerm[]): string[] {
  return terms.slice(0, Math.max(0, terms.length - RUN_WORDS + 1)).map((_, at) =>
    terms
      .slice(at, at + RUN_WORDS)
      .map(({ term }) => term)
      .join(' '),
  );
}

/** Two adjacent content words, and their position. */
export interface WordPair {
  pair: string;
  start: number;
  end: number;
}

/** Pairs of content words among a text's terms, with only function words between them ("cold war", "people of taiwan"). */
export function wordPairs(terms: SearchTerm[]): WordPair[] {
  const pairs: WordPair[] = [];
  let before: { term: string; start: number } | null = null;
  for (const { term, start, end } of terms) {
    if (isFunctionWord(term)) continue;
    if (!tells(term)) before = null;
    else {
      if (before) pairs.push({ pair: `${before.term} ${term}`, start: before.start, end });
      before = { term, start };
    }
  }
  return pairs;
}

function tells(term: string): boolean {
  return term.length > 1 && !isFunctionWord(term) && !isCommonWord(term);
}
