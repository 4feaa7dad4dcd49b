import type { Article } from '../article.ts';
import { topicScore } from '../topics/detect-topics.ts';
import {
  FEW_WORDS,
  isMute,
  isNamedInFull,
  isOutright,
  isPublic,
  isToldBy,
  mayRunThrough,
  SAID_OTHERWISE,
  wordsIn,
} from '../topics/said-otherwise.ts';
import { pairingsAcross, scanArticle } from '../topics/scan-article.ts';
import { type Scan, scanText } from '../topics/scan-text.ts';
import type { Vocabulary } from '../topics/vocabulary.ts';
import { bestAcross, leastAgainst, meets } from '../topics/weigh-topic.ts';
import { CALIBRATION } from './calibration.ts';
import { ARTICLE_SHARE } from './least-share.ts';

/** Shorter paragraphs may be labels: they are not counted where it matters how much a page holds. */
const LONG_WORDS = 20;

/**
 * False if no topic could reach the score from which passages are shown, even if everything not known yet were in its favour:
 * nothing in the text against it, its best name in the lead, everything that names it part of the article. An upper bound: true
 * for everything that `findRelated` shows for an article whose headline is one of the `titles`, and whose words are all among
 * these and make up at least the share `least` of them. The titles are taken as they are.
 */
export function mayBeShown(
  article: Article,
  vocabulary: Vocabulary,
  titles: string[] = [article.title],
  least = ARTICLE_SHARE,
): boolean {
  const page = scanArticle(article, vocabulary, titles.join(' ; '));
  const long = page.body.filter(({ length }) => length >= LONG_WORDS);
  const few = wordsIn(long) * least <= FEW_WORDS;
  const heads = titles.map((title) => scanText(title, article.language, vocabulary));
  return [...page.topics].some((index) => {
    const topic = vocabulary.topics[index];
    if (!topic || topic.background || !meets(topic.needs, page)) return false;
    const named = (part: Scan) =>
      (part.names.get(index) ?? []).filter(({ naming }) => meets(naming.needs, page));
    const best = (part: Scan) => Math.max(0, ...named(part).map(({ naming }) => naming.weight));
    const across = (head: Scan) => (part: Scan) =>
      bestAcross(index, pairingsAcross(head, part, vocabulary), ({ needs }) => meets(needs, page));
    const stretches = page.body.map(best);
    const words = wordsIn(page.body);
    const inSlug = best(page.slug) * SAID_OTHERWISE;
    const inFull = few && isNamedInFull(index, page.body);
    const told = few && page.body.some((part) => isToldBy(named(part)));
    const outright =
      few && isPublic(page.signs) && page.body.some((part) => isOutright(named(part)));
    return heads.some((head) => {
      const against = leastAgainst(topic, head, vocabulary.topics);
      const hope = (lead: number) => {
        const mute = isMute(head, vocabulary.topics);
        const opens = inFull || (outright && mute) || (told && head.names.size === 0);
        const run = { lead, stretches, words, mute };
        const otherwise = opens || mayRunThrough(run, long.length * least);
        const title = Math.max(best(head), otherwise ? SAID_OTHERWISE : 0, mute ? inSlug : 0);
        return topicScore({ title, lead, against }) >= CALIBRATION.minShown;
      };
      const lead = Math.max(0, ...stretches);
      // Pairs across are looked for last: it takes longest.
      return hope(lead) || (hope(1) && hope(Math.max(lead, ...page.body.map(across(head)))));
    });
  });
}
