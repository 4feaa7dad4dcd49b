import type { TextRange } from '../../findings.ts';
import type { Passage, Voice } from '../../statement.ts';
import type { PassageSearch } from '../index/open-search.ts';
import { findPhrase } from '../match/find-phrase.ts';
import type { Hits } from '../match/hits.ts';
import type { Demand } from '../match-query.ts';
import type { QueryPhrase } from '../query/parse-query.ts';
import { markWords } from './mark-words.ts';
import { nearness, pairsHeld } from './nearness.ts';

/** The official's own words are what people search for; questions and introductions are found, but ranked lower. */
const VOICE_WEIGHTS: Record<Voice, number> = {
  direct: 1,
  reported: 0.75,
  question: 0.4,
  editorial: 0.3,
};

/** What adjacent words in the order of the query add, as a multiple of the words' own score. */
const PHRASE_BONUS = 2;

/** Maximum that words close together in any order add. */
const NEARNESS_BONUS = 1;

/** Maximum that words of the query that are neighbours in both add, although others are missing. */
const PAIRS_BONUS = 1;

/** Weight of a word that is not missed where it is absent. */
const OPTIONAL_WEIGHT = 0.3;

/** A passage's rank in the answer, and what to mark in it: computed only for those that are shown. */
export interface RankedPassage {
  passage: number;
  score: number;
  mark: () => TextRange[];
}

/**
 * Scores one passage. The index scores words one by one; this adds what it cannot know: whether they are adjacent, whether they
 * are in the passage or only in its context, how many of the demanded ones are there, and whose they are.
 */
export function rankPassage(
  search: PassageSearch,
  passage: Passage,
  index: number,
  demands: Demand[],
  wholeQuery: QueryPhrase | null,
): RankedPassage {
  const terms = search.termsOf(index);
  const met = demands.flatMap((demand) => {
    const hit = demand.hits.get(index);
    return hit ? [{ demand, hit }] : [];
  });
  const wanted = demands.filter(({ optional }) => !optional);
  const inText = met.filter(({ hit }) => hit.textTerms.length > 0);
  const whole = wholeQuery ? findPhrase(terms, wholeQuery) : [];

  const base = met.reduce(
    (sum, { demand, hit }) => sum + hit.score * (demand.optional ? OPTIONAL_WEIGHT : 1),
    0,
  );
  const places = wanted.map(({ hits }) => new Set(hits.get(index)?.textTerms));
  const near = NEARNESS_BONUS * nearness(terms, places) + PAIRS_BONUS * pairsHeld(terms, places);
  const bonus = 1 + near + (whole.length > 0 ? PHRASE_BONUS : 0);
  const share = shareHeld(search, wanted, index);
  const { person } = passage;
  const own = met.filter(
    ({ demand, hit }) =>
      hit.textTerms.length > 0 || (person !== null && demand.speakers?.has(person)),
  );
  const ownShare = met.length === 0 ? 1 : 0.5 + (0.5 * own.length) / met.length;
  return {
    passage: index,
    score: base * bonus * share * share * ownShare * VOICE_WEIGHTS[passage.voice],
    mark() {
      const words = inText.filter(({ demand }) => demand.phrase === null);
      const phrases = met.flatMap(({ demand }) =>
        demand.phrase ? findPhrase(terms, demand.phrase) : [],
      );
      const wanted = new Set(words.flatMap(({ hit }) => hit.textTerms));
      return markWords(passage.text, terms, wanted, [...phrases, ...whole]);
    },
  };
}

/** How much of what is demanded a passage holds, 0..1: words that few passages contain count for more. */
export function shareHeld(search: PassageSearch, demands: Demand[], passage: number): number {
  const held = demands.filter(({ hits }) => hits.has(passage));
  return weightOf(search, held) / weightOf(search, demands);
}

function weightOf(search: PassageSearch, demands: Demand[]): number {
  const rarity = (hits: Hits) => Math.log2(1 + search.passages / Math.max(1, hits.size)) ** 2;
  return demands.reduce((sum, { hits, words = 1 }) => sum + words * rarity(hits), 0);
}
