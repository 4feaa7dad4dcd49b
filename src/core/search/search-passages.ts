import { corpusSummary } from '../corpus-summary.ts';
import { comparePartialDates, orderingDate } from '../dates/partial-date.ts';
import { DEFAULT_HITS, MAX_RANKED_PASSAGES } from '../limits.ts';
import { passageCard } from '../passage-card.ts';
import type { SearchAnswer, SearchRequest } from '../protocol.ts';
import type { CorpusTexts } from '../statement.ts';
import { hasFilters, passageFilter } from './filter-passages.ts';
import type { PassageSearch } from './index/open-search.ts';
import { findPhrase } from './match/find-phrase.ts';
import { type Demand, matchQuery } from './match-query.ts';
import { isAskingWord } from './query/asking-words.ts';
import { isFunctionWord } from './query/function-words.ts';
import type { ParsedQuery, QueryPhrase, QueryWord } from './query/parse-query.ts';
import { readRequest } from './query/read-request.ts';
import { answersFirst } from './ranking/answers-first.ts';
import { introductionsLast } from './ranking/introductions-last.ts';
import { type RankedPassage, rankPassage, shareHeld } from './ranking/rank-passage.ts';
import { saidNowhere } from './said-nowhere.ts';
import type { SearchableRecord } from './searchable-record.ts';

/** What a passage must hold of a query, as a share of what the best one holds, if none holds all of it. */
const SHARE_OF_MOST = 0.5;

/** How much more a word that names a subject of the record weighs than another, where no passage holds both. */
const SUBJECT_WEIGHT = 3;

/**
 * Answers a search. Passages that contain everything demanded come alone; only if there is none, passages that contain some of
 * it, with a note. Best first; without words the newest statements first, in their own order. Never throws on any query.
 */
export function searchPassages(record: SearchableRecord, request: SearchRequest): SearchAnswer {
  const { corpus, search } = record;
  const query = readRequest(request);
  const filter = passageFilter(record, query);
  const { demands, notes: unmet } = matchQuery(record, query);
  const allowed = (index: number) => {
    const passage = corpus.passages[index];
    return passage !== undefined && filter.allows(passage) && !isUnwanted(search, index, query);
  };
  const notes = [...query.notes, ...filter.notes, ...unmet];

  let ranked: RankedPassage[] = [];
  let total = 0;
  if (demands.length > 0) {
    const chosen = choose(search, demands, allowed);
    if (chosen.someWords) notes.push({ code: 'some-words' });
    const { found } = chosen;
    const unsaid = saidNowhere(corpus, query, chosen.demands, found);
    if (unsaid.length > 0) notes.push({ code: 'only-topics', words: unsaid });
    // Words that hold a speaker's name as a whole are no nearer to it than the speaker's own.
    const namesSpeaker = demands.some(({ speakers }) => speakers);
    total = found.length;
    ranked = rank(record, found, chosen.demands, namesSpeaker ? null : asPhrase(query));
  } else if (asksWithoutWords(query)) {
    const found = newestFirst(corpus).filter(allowed);
    total = found.length;
    ranked = found.map((passage) => ({ passage, score: 0, mark: () => [] }));
  }
  return {
    hits: ranked.slice(0, Math.max(0, request.limit ?? DEFAULT_HITS)).map((hit) => ({
      ...passageCard(corpus, hit.passage, hit.mark()),
      score: hit.score,
    })),
    total,
    notes,
    corpus: corpusSummary(corpus),
  };
}

/** Only filters or exclusions were given; a query of unknown words must not list everything. */
function asksWithoutWords(query: ParsedQuery): boolean {
  if (query.words.length > 0 || query.phrases.length > 0) return false;
  return hasFilters(query) || query.without.phrases.length > 0;
}

/** The passages that hold all, or else most of what is demanded, with the demands as they are then weighed. */
function choose(
  search: PassageSearch,
  demands: Demand[],
  allowed: (passage: number) => boolean,
): { found: number[]; demands: Demand[]; someWords: boolean } {
  const wanted = demands.filter(({ optional }) => !optional);
  const all = holdingAll(wanted).filter(allowed);
  if (all.length > 0 || wanted.length < 2) return { found: all, demands, someWords: false };
  const weighed = demands.map((demand) => weighSubject(search, demand));
  const most = weighed.filter(({ optional }) => !optional);
  const found = holdingMost(search, most, holdingSome(most).filter(allowed));
  return { found, demands: weighed, someWords: found.length > 0 };
}

/** Of "why not condemn Salmonia" it is the country that is asked about, however rare the verb is on record. */
function weighSubject(search: PassageSearch, demand: Demand): Demand {
  const { term, words = 1 } = demand;
  if (term === undefined || search.search(term, { fields: ['topics'] }).length === 0) return demand;
  return { ...demand, words: words * SUBJECT_WEIGHT };
}

function holdingAll(demands: Demand[]): number[] {
  const [first, ...others] = [...demands].sort((a, b) => a.hits.size - b.hits.size);
  return [...(first?.hits.keys() ?? [])].filter((passage) =>
    others.every(({ hits }) => hits.has(passage)),
  );
}

function holdingSome(demands: Demand[]): number[] {
  return [...new Set(demands.flatMap(({ hits }) => [...hits.keys()]))];
}

/** Of passages that hold some of it, those that hold about as much of it as any does: a rare word outweighs common ones. */
function holdingMost(search: PassageSearch, demands: Demand[], some: number[]): number[] {
  const shares = some.map((passage) => ({ passage, share: shareHeld(search, demands, passage) }));
  const most = shares.reduce((best, { share }) => Math.max(best, share), 0);
  return shares.filter(({ share }) => share >= most * SHARE_OF_MOST).map(({ passage }) => passage);
}

function isUnwanted(search: PassageSearch, passage: number, { without }: ParsedQuery): boolean {
  return without.phrases.some((phrase) => findPhrase(search.termsOf(passage), phrase).length > 0);
}

function rank(
  { corpus, search }: Pick<SearchableRecord, 'corpus' | 'search'>,
  found: number[],
  demands: Demand[],
  wholeQuery: QueryPhrase | null,
): RankedPassage[] {
  const indexScore = (passage: number) =>
    demands.reduce((sum, { hits }) => sum + (hits.get(passage)?.score ?? 0), 0);
  const looked =
    found.length <= MAX_RANKED_PASSAGES
      ? found
      : found
          .map((passage) => ({ passage, score: indexScore(passage) }))
          .sort((a, b) => b.score - a.score || a.passage - b.passage)
          .slice(0, MAX_RANKED_PASSAGES)
          .map(({ passage }) => passage);
  const scored = looked.flatMap((index) => {
    const passage = corpus.passages[index];
    return passage ? [rankPassage(search, passage, index, demands, wholeQuery)] : [];
  });
  const isLast = introductionsLast(corpus, looked, demands);
  return answersFirst(corpus, scored).sort(
    (a, b) => isLast(a.passage) - isLast(b.passage) || b.score - a.score || a.passage - b.passage,
  );
}

/** The plain words of a query, without those that only ask, as if in quotation marks: what it finds is what was meant. */
function asPhrase(query: ParsedQuery): QueryPhrase | null {
  const tells = ({ term }: QueryWord) => !isFunctionWord(term) && !isAskingWord(term);
  const first = query.words.findIndex(tells);
  const words =
    first < 0 ? query.words : query.words.slice(first, query.words.findLastIndex(tells) + 1);
  if (words.length < 2) return null;
  return {
    terms: words.map(({ term }) => term),
    text: words.map(({ text }) => text).join(' '),
    open: words.at(-1)?.open ?? false,
    run: false,
  };
}

function newestFirst(corpus: CorpusTexts): number[] {
  const date = (index: number) => {
    const statement = corpus.statements[corpus.passages[index]?.statement ?? -1];
    return statement ? orderingDate(statement) : 'unknown';
  };
  return [...corpus.passages.keys()].sort(
    (a, b) => comparePartialDates(date(a), date(b), -1) || a - b,
  );
}
