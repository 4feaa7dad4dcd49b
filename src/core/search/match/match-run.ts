import { lazily } from '../../lazily.ts';
import { indexedPassage } from '../index/indexed-passage.ts';
import type { PassageSearch } from '../index/open-search.ts';
import { beginsStretch, mustBeginStretch } from '../people/katakana.ts';
import { peopleInRun } from '../people/people-named.ts';
import type { QueryPhrase } from '../query/parse-query.ts';
import { adjacentTerms, type SearchTerm, searchTerms } from '../search-terms.ts';
import type { SearchableRecord } from '../searchable-record.ts';
import { type Hits, hitsByPassage, hitsInBoth } from './hits.ts';
import { peopleHits } from './people-hits.ts';

/** What of a run the record has, and the parts of which it has nothing, as typed. */
export interface MatchedRun {
  found: Hits[];
  missing: string[];
}

/** Stretches of one script: Han, Hiragana, others without spaces, and words like any other. */
const stretches = lazily(() => {
  const [han, hiragana, katakana] = ['Han', 'Hiragana', 'Katakana'].map(script);
  const syllables = ['Thai', 'Lao', 'Khmer'].map(script).join('');
  const word = `(?:(?![${han}${hiragana}${katakana}${syllables}])[\\p{L}\\p{M}\\p{N}])+`;
  return new RegExp(
    `(${han}+)|(${hiragana}[${hiragana}ー]*)|[${katakana}ー]+|[${syllables}]+|${word}`,
    'gu',
  );
});

function script(name: string): string {
  return `\\p{Script=${name}}`;
}

/** Hiragana of this many characters between other scripts are endings and particles, which say nothing about the subject. */
const LONGEST_PARTICLE = 2;

/**
 * Looks up a run in a script without spaces that no passage has in its text: its names may be in the labels of topics and
 * people. Han is taken apart into the longest pieces on record, two characters or more; where characters spell a sound, a piece
 * is any other word's piece too ("キー" of "ズッキーニ" and of "ゼレンスキー"), so a stretch of them counts as a whole or not at all.
 * The name of a person stands for its owner.
 */
export function matchRun(record: SearchableRecord, run: QueryPhrase): MatchedRun {
  const { corpus, search } = record;
  const matched: MatchedRun = { found: [], missing: [] };
  const named = peopleInRun(corpus, run.text);
  if (named) {
    const hits = peopleHits(search, corpus, named.people);
    if (hits.size > 0) matched.found.push(hits);
    else matched.missing.push(named.name);
  }
  const all = (named?.rest ?? [run.text]).flatMap((text) => [...text.matchAll(stretches())]);
  const isPart = named !== null || all.length > 1;
  const { open } = run;
  for (const { 0: text, 1: han, 2: hiragana } of all) {
    if (isPart && hiragana !== undefined && hiragana.length <= LONGEST_PARTICLE) continue;
    if (han === undefined) matchWhole(record, text, matched);
    else matchPieces(search, text, open && run.text.endsWith(text), matched);
  }
  return matched;
}

function matchWhole(record: SearchableRecord, text: string, matched: MatchedRun): void {
  const hits = [...holding(record.search, adjacentTerms(searchTerms(text)))].filter(
    ([passage]) => !mustBeginStretch(text) || canBegin(record, passage, text),
  );
  if (hits.length > 0) matched.found.push(new Map(hits));
  else matched.missing.push(text);
}

function canBegin(record: SearchableRecord, id: number, word: string): boolean {
  const passage = record.corpus.passages[id];
  if (!passage) return false;
  const fields = Object.values(indexedPassage(record, passage, id));
  return fields.some((field) => beginsStretch(String(field), word));
}

function matchPieces(
  search: PassageSearch,
  text: string,
  open: boolean,
  matched: MatchedRun,
): void {
  const pairs = adjacentTerms(searchTerms(text));
  let told = 0;
  const miss = (end: number): void => {
    const rest = text.slice(told, end);
    if (rest === '') return;
    // The beginning of a word that is still being typed.
    const begun = open && end === text.length ? hitsOf(search, rest, true) : new Map();
    if (begun.size > 0) matched.found.push(begun);
    else matched.missing.push(rest);
  };
  for (let at = 0; at < pairs.length; at += 1) {
    const piece = longestPiece(search, pairs.slice(at));
    const start = pairs[at]?.start ?? 0;
    if (!piece || start < told) continue;
    miss(start);
    matched.found.push(piece.hits);
    told = piece.end;
  }
  miss(text.length);
}

/** The longest piece at the beginning that some passage has, and where it ends. */
function longestPiece(
  search: PassageSearch,
  pairs: SearchTerm[],
): { hits: Hits; end: number } | null {
  let longest: { hits: Hits; end: number } | null = null;
  for (const { term, end } of pairs) {
    const found = hitsOf(search, term);
    const hits: Hits = longest ? hitsInBoth(longest.hits, found) : found;
    if (hits.size === 0) break;
    longest = { hits, end };
  }
  return longest;
}

function holding(search: PassageSearch, terms: SearchTerm[]): Hits {
  const [first = new Map(), ...others] = terms.map(({ term }) => hitsOf(search, term));
  return others.reduce(hitsInBoth, first);
}

function hitsOf(search: PassageSearch, term: string, prefix = false): Hits {
  return hitsByPassage(search.search(term, { prefix }));
}
