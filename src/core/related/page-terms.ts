import type { Article } from '../article.ts';
import { isFunctionWord } from '../search/function-words.ts';
import { searchTerms } from '../search/search-terms.ts';
import { isCommonWord } from './common-words.ts';

/** What a word of the headline, and of the lead, counts beside one of the body. */
const TITLE_BOOST = 3;
const LEAD_BOOST = 1.5;

/** Paragraphs that count as the lead, and beyond which the body is not read for words. */
const LEAD_PARAGRAPHS = 2;
const MAX_PARAGRAPHS = 60;

/**
 * The words of an article that may tell passages apart, with weights that grow with the logarithm of their number.
 * Function words and single letters are left out; how rare a word is in the record is the index's business.
 */
export function pageTerms(article: Article): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, boost: number) => {
    for (const { term } of searchTerms(text)) {
      if (!tells(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + boost);
    }
  };
  add(article.title, TITLE_BOOST);
  if (article.description) add(article.description, LEAD_BOOST);
  for (const [index, paragraph] of article.paragraphs.slice(0, MAX_PARAGRAPHS).entries()) {
    add(paragraph, index < LEAD_PARAGRAPHS ? LEAD_BOOST : 1);
  }
  return new Map([...counts].map(([term, count]) => [term, Math.log1p(count)]));
}

/** Two telling words that stand together, and where. */
export interface WordPair {
  pair: string;
  start: number;
  end: number;
}

/** Pairs of telling words in a text, at most function words between them ("cold war", "people of taiwan"). */
export function wordPairs(text: string): WordPair[] {
  const pairs: WordPair[] = [];
  let before: { term: string; start: number } | null = null;
  for (const { term, start, end } of searchTerms(text)) {
    if (isFunctionWord(term)) continue;
    if (!tells(term)) before = null;
    else {
      if (before) pairs.push({ pair: `${before.term} ${term}`, start: before.start, end });
      before = { term, start };
    }
  }
  return pairs;
}

/** All pairs of an article's headline, standfirst and body. */
export function pagePairs(article: Article): Set<string> {
  const texts = [article.title, article.description ?? '', ...article.paragraphs];
  return new Set(
    texts.slice(0, MAX_PARAGRAPHS).flatMap((text) => wordPairs(text).map(({ pair }) => pair)),
  );
}

function tells(term: string): boolean {
  return term.length > 1 && !isFunctionWord(term) && !isCommonWord(term);
}
