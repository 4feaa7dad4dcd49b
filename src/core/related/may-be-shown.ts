import type { Article } from '../article.ts';
import type { Vocabulary } from '../topics/compile-vocabulary.ts';
import { topicScore } from '../topics/detect-topics.ts';
import {
  FEW_WORDS,
  isNamedInFull,
  mayRunThrough,
  SAID_OTHERWISE,
  wordsIn,
} from '../topics/said-otherwise.ts';
import { scanArticle } from '../topics/scan-article.ts';
import type { Scan } from '../topics/scan-text.ts';
import { ACROSS, meets } from '../topics/weigh-topic.ts';
import { CALIBRATION } from './calibration.ts';

/**
 * An article is at least this share of its page's text in paragraphs of some length. Without this bound two paragraphs on other
 * stories, among a hundred, would make one page in ten worth reading.
 */
const ARTICLE_SHARE = 1 / 3;
const LONG_WORDS = 20;

/**
 * False if no topic could reach the score from which passages are shown, even if everything not known yet were in its favour:
 * nothing against it, its best name in the lead, everything that names it part of the article. An upper bound: true for
 * everything that `findRelated` shows for an article whose words are all among these and make up at least a third of them. The
 * title is taken as it is.
 */
export function mayBeShown(article: Article, vocabulary: Vocabulary): boolean {
  const page = scanArticle(article, vocabulary, article.title);
  const long = page.body.filter(({ length }) => length >= LONG_WORDS);
  const few = wordsIn(long) * ARTICLE_SHARE <= FEW_WORDS;
  return [...page.topics].some((index) => {
    const topic = vocabulary.topics[index];
    if (!topic || topic.background || !meets(topic.needs, page)) return false;
    const best = (part: Scan) =>
      (part.names.get(index) ?? [])
        .filter(({ naming }) => meets(naming.needs, page))
        .reduce((most, { naming }) => Math.max(most, naming.weight), 0);
    const title = best(page.title);
    const stretches = page.body.map(best);
    const otherwise =
      mayRunThrough(stretches, long.length * ARTICLE_SHARE) ||
      (few && isNamedInFull(index, page.body));
    const hope = topicScore({
      title: otherwise ? Math.max(title, SAID_OTHERWISE) : title,
      lead: Math.max(ACROSS, ...stretches),
      against: 0,
    });
    return hope >= CALIBRATION.minShown;
  });
}
