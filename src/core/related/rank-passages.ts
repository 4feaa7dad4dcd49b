import type { Article } from '../article.ts';
import { dateBounds } from '../dates/partial-date.ts';
import type { DetectedTopic } from '../findings.ts';
import { keysOf } from '../keys-of.ts';
import type { PassageSearch } from '../search/index/open-search.ts';
import type { SearchTerm } from '../search/search-terms.ts';
import type { CorpusTexts, Passage } from '../statement.ts';
import { scanArticle } from '../topics/scan-article.ts';
import type { Vocabulary } from '../topics/vocabulary.ts';
import { isOfficialVoice } from '../voices.ts';
import { withoutCourtesies } from './courtesies.ts';
import { type PageWords, RUN_WORDS, wordRuns } from './page-words.ts';
import { fitValue, strayShare, type TopicFit, topicFits } from './topic-fit.ts';

/** The parts of the record that finding related passages needs. */
export interface RelatedRecord {
  corpus: CorpusTexts;
  search: PassageSearch;
  vocabulary: Vocabulary;
}

/** What is in favour of showing a passage beside a page, each from 0 to 1. */
export interface RankSignals {
  topic: number;
  /** BM25 of the page's words, relative to the best passage for this page. */
  words: number;
  /** Shared wording: what the page quotes. */
  wording: number;
  /** The official's own words. */
  direct: number;
  /** Nearness in time; small, so that it only decides between passages that fit equally well. */
  near: number;
  /** How much of it is about something else: counts against it. */
  stray: number;
}

/** A passage that may be shown beside a page. */
export interface RankedPassage {
  /** Position in `Corpus.passages`. */
  index: number;
  passage: Passage;
  fits: TopicFit[];
  signals: RankSignals;
  rank: number;
}

/** Weight of each signal in the order of passages. `npm run eval -- related --ablation` shows what each contributes. */
export const RANK_WEIGHTS: Record<keyof RankSignals, number> = {
  topic: 1,
  words: 0.4,
  wording: 0.5,
  direct: 0.12,
  near: 0.05,
  stray: -0.7,
};

/**
 * Weight of a second subject that passage and page share, such as NATO beside Ukraine: one on both comes before one on either. What a
 * passage says of one subject only is not a second one, though a page on a part of it names the whole too.
 */
const ALSO = 0.25;

/** Minimum words for a passage to mean anything alone, and to be shown without its question. */
const MIN_WORDS = 6;
const MIN_WORDS_ALONE = 14;

/** Passages taken from the index by their words. */
const CANDIDATES = 200;

/** Shared runs of words beyond which more add nothing: a sentence of about ten words. */
const MANY_RUNS = 6;

/** All passages on a page's topics, best first; never questions, editors' words, or answers too short to stand alone. */
export function rankPassages(
  record: RelatedRecord,
  article: Article,
  topics: DetectedTopic[],
  words: PageWords,
  weights: Record<keyof RankSignals, number> = RANK_WEIGHTS,
): RankedPassage[] {
  if (topics.length === 0) return [];
  const byWords = wordScores(record, words);
  const held = new Set([...words.runs].flatMap((run) => run.split(' ')));
  const { signs } = scanArticle(article, record.vocabulary);
  const ranked = record.corpus.passages.flatMap((passage, index): RankedPassage[] => {
    const fits = isOfficialVoice(passage.voice) ? topicFits(passage, topics, record) : [];
    const best = fits[0];
    if (!best || !canStand(passage)) return [];
    const second = fits.find(({ met }) => met !== best.met);
    const signals: RankSignals = {
      topic: Math.min(1, fitValue(best) + ALSO * (second ? fitValue(second) : 0)),
      words: byWords.get(index) ?? 0,
      wording: sharedRuns(words.runs, held, record.search.termsOf(index)),
      direct: passage.voice === 'direct' ? 1 : 0,
      near: nearness(record.corpus, passage, article.published),
      stray: strayShare(passage, topics, signs, record),
    };
    const rank = keysOf(weights).reduce((sum, name) => sum + weights[name] * signals[name], 0);
    return [{ index, passage, fits, signals, rank }];
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.index - b.index);
}

/** Whether a passage can stand alone, found out once for each. */
const STANDS = new WeakMap<Passage, boolean>();

function canStand(passage: Passage): boolean {
  const stands = STANDS.get(passage) ?? hasWordsEnough(passage);
  STANDS.set(passage, stands);
  return stands;
}

function hasWordsEnough({ text, question }: Passage): boolean {
  const words = withoutCourtesies(text).split(/\s+/).length;
  return words >= MIN_WORDS_ALONE || (words >= MIN_WORDS && question !== undefined);
}

function wordScores({ search }: RelatedRecord, { terms }: PageWords): Map<number, number> {
  const candidates = search.candidates(terms, CANDIDATES);
  const most = candidates[0]?.score ?? 1;
  return new Map(candidates.map(({ passage, score }) => [passage, score / most]));
}

/** 0..1: how many runs of the page's words a passage has, each counted once. `held`: the words of these runs. */
function sharedRuns(runs: Set<string>, held: ReadonlySet<string>, terms: SearchTerm[]): number {
  const shared = new Set<string>();
  let row = 0;
  for (const [at, { term }] of terms.entries()) {
    row = held.has(term) ? row + 1 : 0;
    // Few words are joined: to keep the runs of each passage would take as much memory as the whole index.
    if (row < RUN_WORDS) continue;
    const [run = ''] = wordRuns(terms.slice(at + 1 - RUN_WORDS, at + 1));
    if (runs.has(run)) shared.add(run);
  }
  return Math.min(1, Math.log1p(shared.size) / Math.log1p(MANY_RUNS));
}

/** 1 on the same day, half after a year, and decreasing; 0 if either date is unknown. */
function nearness(corpus: CorpusTexts, passage: Passage, published: string): number {
  const statement = corpus.statements[passage.statement];
  const said = dateBounds(statement?.eventNotAfter ?? statement?.eventDate ?? '')?.first;
  const page = dateBounds(published)?.first;
  if (said === undefined || page === undefined) return 0;
  const years = Math.abs(yearOf(page) - yearOf(said));
  return 1 / (1 + years);
}

function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
