import type { TextRange } from '../findings.ts';
import type { Passage, Voice } from '../statement.ts';
import { findPhrase } from './find-phrase.ts';
import { markWords } from './mark-words.ts';
import type { Demand } from './match-query.ts';
import { nearness } from './nearness.ts';
import type { PassageSearch } from './open-search.ts';
import type { QueryPhrase } from './parse-query.ts';

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
  const inText = met.filter(({ hit }) => hit.textTerms.length > 0);
  const whole = wholeQuery ? findPhrase(terms, wholeQuery) : [];

  const base = met.reduce((sum, { hit }) => sum + hit.score, 0);
  const near =
    inText.length === demands.length
      ? nearness(
          terms,
          inText.map(({ hit }) => new Set(hit.textTerms)),
        )
      : 0;
  const bonus = 1 + NEARNESS_BONUS * near + (whole.length > 0 ? PHRASE_BONUS : 0);
  const share = weightOf(met.map(({ demand }) => demand)) / weightOf(demands);
  const own = met.length === 0 ? 1 : 0.5 + (0.5 * inText.length) / met.length;
  return {
    passage: index,
    score: base * bonus * share * share * own * VOICE_WEIGHTS[passage.voice],
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

/** If not all words can be matched, words that few passages contain count for more. */
function weightOf(demands: Demand[]): number {
  return demands.reduce((sum, { hits }) => sum + 1 / Math.log2(2 + hits.size), 0);
}
