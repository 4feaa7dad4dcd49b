import { CALIBRATION } from '../../src/core/related/calibration.ts';
import { compileVocabulary } from '../../src/core/topics/compile-vocabulary.ts';
import type { Vocabulary } from '../../src/core/topics/vocabulary.ts';
import { nameHolders, topicsWithout } from './headline-names.ts';
import type { Fit } from './logistic.ts';
import type { Labelled } from './related-data.ts';
import type { WholeRecord } from './related-record.ts';
import { bestScore, FEATURES, fitPages, weighPages } from './topic-model.ts';

/** How many pages of each class are shown, as "109/119". */
export interface UnseenRow {
  'not seen': string;
  'strong positives': string;
  'hard negatives': string;
  'plain negatives': string;
}

/** Groups of topics that are left out together when weights are fitted. */
const TOPIC_GROUPS = 8;

/**
 * What is shown for pages that are treated as unseen: the weights are fitted without them, and the vocabulary has no name that
 * occurs only in their headlines. The last rows show how much of the result depends on having read the page itself, or its
 * publisher: no new page is as easy as the first row, and few are as hard as the last.
 */
export function unseen(all: Labelled[], record: WholeRecord): UnseenRow[] {
  const pages = all.filter(({ strength }) => strength !== 'near-domain');
  const { topics } = record.corpus;
  const holders = nameHolders(pages, record.vocabulary);
  const without = (left: Labelled[]): Vocabulary =>
    compileVocabulary(topicsWithout(new Set(left), topics, holders));
  const fits = new Map<string, Fit>();
  const fitWithout = (group: string, groupOf: (page: Labelled) => string): Fit => {
    const known = fits.get(group);
    if (known) return known;
    const rest = pages.filter((page) => groupOf(page) !== group);
    const fit = fitPages(weighPages(rest, record.vocabulary), FEATURES);
    fits.set(group, fit);
    return fit;
  };
  const shipped: Fit = {
    bias: CALIBRATION.bias,
    factors: FEATURES.map((name) => CALIBRATION.factors[name]),
  };
  const topicGroup = topicGroups(pages);
  const publishers = new Map<string, Vocabulary>();
  const publisherVocabulary = (group: string) => {
    const known = publishers.get(group) ?? without(pages.filter((one) => publisher(one) === group));
    publishers.set(group, known);
    return known;
  };
  const fitted = (page: Labelled) => scoreOf(page, record.vocabulary, shipped);
  const byTopic = (page: Labelled) => fitWithout(topicGroup(page), topicGroup);
  return [
    row('nothing: as it ships', pages, fitted),
    row('its group of topics, by the weights', pages, (page) =>
      scoreOf(page, record.vocabulary, byTopic(page)),
    ),
    row('the page, by the names', pages, (page) => scoreOf(page, without([page]), byTopic(page))),
    row('its publisher, by names and weights', pages, (page) => {
      const group = publisher(page);
      return scoreOf(page, publisherVocabulary(group), fitWithout(group, publisher));
    }),
  ];
}

function scoreOf(page: Labelled, vocabulary: Vocabulary, fit: Fit): number {
  const [weighed] = weighPages([page], vocabulary);
  const weights = weighed?.topics.map(({ weight }) => weight) ?? [];
  return bestScore(weights, fit, FEATURES);
}

/** Pages with the same first topic stay together; those without one are distributed. */
function topicGroups(pages: Labelled[]): (page: Labelled) => string {
  const topics = [...new Set(pages.map(({ topics: [first] }) => first))].sort();
  return (page) => {
    const first = page.topics[0];
    const place = first === undefined ? pages.indexOf(page) : topics.indexOf(first);
    return `topics ${place % TOPIC_GROUPS}`;
  };
}

function publisher({ source, article: { url } }: Labelled): string {
  return source === 'articles' && URL.canParse(url) ? new URL(url).hostname : 'saved pages';
}

function row(name: string, pages: Labelled[], score: (page: Labelled) => number): UnseenRow {
  const shown = (of: (page: Labelled) => boolean) => {
    const members = pages.filter(of);
    return `${members.filter((page) => score(page) >= CALIBRATION.minShown).length}/${members.length}`;
  };
  return {
    'not seen': name,
    'strong positives': shown((page) => page.class === 'positive' && page.strength === 'strong'),
    'hard negatives': shown((page) => page.class === 'hard-negative'),
    'plain negatives': shown((page) => page.class === 'negative'),
  };
}
