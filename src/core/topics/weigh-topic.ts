import type { TopicEvidence } from '../findings.ts';
import {
  FEW_WORDS,
  isMute,
  isNamedInFull,
  isOnlyPublic,
  isOutright,
  isToldBy,
  namedIn,
  runsThrough,
  SAID_OTHERWISE,
  wordsIn,
} from './said-otherwise.ts';
import type { ArticleScan } from './scan-article.ts';
import type { Scan } from './scan-text.ts';
import { type CompiledTopic, isTopic, type Naming, type Pairing } from './vocabulary.ts';

/** The evidence for a topic in an article, in numbers from 0 to 1 that a calibrated function turns into a score. */
export interface TopicWeight {
  /** Best name in the headline, or the value of a page that names the topic without it. */
  title: number;
  /** Best name in the lead, or of a pair split between the headline and the lead. */
  lead: number;
  /** Another topic in the headline or lead. */
  against: number;
}

/** A topic with all evidence for and against it. */
export interface WeighedTopic {
  weight: TopicWeight;
  evidence: TopicEvidence[];
}

/** Weight of a pair split between headline and lead, relative to one in a single place. */
const ACROSS = 0.8;

/**
 * Weight of another topic in the lead, relative to one in the headline: it is often only a figure of speech there ("robbery,
 * says Beijing"), and must not rule out a page whose headline names a topic outright. So are "chess" and "a novel idea" in a headline.
 */
const AGAINST_IN_LEAD = 0.35;

/** Weighs one of the `topics` on a scanned page; `null` if nothing there names it or a condition of the topic is not met. */
export function weighTopic(
  topic: CompiledTopic,
  index: number,
  page: ArticleScan,
  topics: readonly CompiledTopic[],
): WeighedTopic | null {
  if (!meets(topic.needs, page)) return null;
  const found = new Map<string, TopicEvidence>();
  const best = (part: Scan, where: TopicEvidence['where']) => {
    let most = 0;
    const pairs = new Set<string>();
    for (const { naming, words } of mentions(index, part, page)) {
      most = Math.max(most, naming.weight);
      if (words.includes(' + ') && pairs.has(words)) continue;
      pairs.add(words);
      note(found, words, where);
    }
    return most;
  };
  const title = best(page.title, 'title');
  const lead = Math.max(
    0,
    ...page.lead.map((part) => Math.max(best(part, 'lead'), acrossHead(index, page, part))),
  );
  best(page.metadata, 'metadata');
  const stretches = page.body.map((part) => best(part, 'body'));
  if (found.size === 0 && lead === 0) return null;
  const mute = isMute(page.title, topics);
  const through = runsThrough({ lead, stretches, words: wordsIn(page.body), mute });
  const otherwise = through || isOpening(topic, index, page, topics);
  return {
    weight: {
      title: Math.max(title, otherwise ? SAID_OTHERWISE : 0, inSlug(topic, index, page, topics)),
      lead,
      against: weighAgainst(topic, page, topics, through ? namedIn(stretches) : 0),
    },
    evidence: [...found.values()],
  };
}

/** What the address says of the topic under a headline that names nothing at all, if it tells of no other subject. */
function inSlug(
  topic: CompiledTopic,
  index: number,
  page: ArticleScan,
  topics: readonly CompiledTopic[],
): number {
  if (!isMute(page.title, topics) || isAgainst(topic, page.slug)) return 0;
  const weights = mentions(index, page.slug, page).map(({ naming }) => naming.weight);
  return Math.max(0, ...weights) * SAID_OTHERWISE;
}

/** Whether a short text opens with the topic, of which its headline says nothing, and tells of no other subject. */
function isOpening(
  topic: CompiledTopic,
  index: number,
  page: ArticleScan,
  topics: readonly CompiledTopic[],
): boolean {
  if (wordsIn(page.body) > FEW_WORDS || isAgainst(topic, page)) return false;
  if (isNamedInFull(index, page.openings)) return true;
  const named = (part: Scan) => mentions(index, part, page);
  if (page.title.names.size === 0 && page.openings.some((part) => isToldBy(named(part))))
    return true;
  return (
    isMute(page.title, topics) &&
    isOnlyPublic(page.signs) &&
    page.lead.some((part) => isOutright(named(part)))
  );
}

/**
 * Another subject in the headline rules the topic out, unless it may be a figure of speech of which the page says no more; one in the
 * lead counts unless the topic runs through the page, in so many stretches that the other subject is in half as many at most.
 */
function weighAgainst(
  topic: CompiledTopic,
  page: ArticleScan,
  topics: readonly CompiledTopic[],
  through: number,
): number {
  const told = (part: Signed) => isAgainst(topic, part);
  const least = leastAgainst(topic, page.title, topics);
  if (least > 0) return page.body.some(told) ? 1 : least;
  if (!page.lead.some(told) || page.body.filter(told).length * 2 <= through) return 0;
  return AGAINST_IN_LEAD;
}

/** What weighs against a topic under this headline, whatever stands below it. */
export function leastAgainst(
  topic: CompiledTopic,
  title: Scan,
  topics: readonly CompiledTopic[],
): number {
  if (!isAgainst(topic, title)) return 0;
  const named = [...title.names.keys()].flatMap((index) => topics[index] ?? []);
  const literal =
    topic.unless.some((sign) => !isTopic(sign) && title.signs.has(sign)) ||
    named.some(
      ({ signs, figurative }) => !figurative && signs.some((one) => topic.unless.includes(one)),
    );
  return literal ? 1 : AGAINST_IN_LEAD;
}

/** Anything with signs: a part of a page, or all of it. */
interface Signed {
  signs: { has(sign: string): boolean };
}

function isAgainst({ unless }: CompiledTopic, { signs }: Signed): boolean {
  return unless.some((sign) => signs.has(sign));
}

function mentions(index: number, part: Scan, page: ArticleScan) {
  return (part.names.get(index) ?? []).filter(({ naming }) => allowed(naming, page));
}

/** Some parts of a pair in the headline, the others in the lead: counts less than all in one place. */
function acrossHead(index: number, page: ArticleScan, lead: Scan): number {
  const pairings = page.across.filter(({ part }) => part === lead).map(({ pairing }) => pairing);
  return bestAcross(index, pairings, (pairing) => allowed(pairing, page));
}

/** The most that pairs split between a headline and another part count for a topic. */
export function bestAcross(
  index: number,
  pairings: readonly Pairing[],
  counts: (pairing: Pairing) => boolean,
): number {
  const weights = pairings
    .filter((pairing) => pairing.topic === index && counts(pairing))
    .map(({ weight }) => weight * ACROSS);
  return Math.max(0, ...weights);
}

function allowed({ needs, unless }: Naming, page: ArticleScan): boolean {
  return meets(needs, page) && !unless.some((sign) => page.signs.has(sign));
}

/** True if one of these is on the page, or if there is no condition. */
export function meets(needs: readonly string[], page: ArticleScan): boolean {
  return needs.length === 0 || needs.some((sign) => page.signs.has(sign));
}

function note(found: Map<string, TopicEvidence>, words: string, where: TopicEvidence['where']) {
  const key = `${where} ${words.toLowerCase()}`;
  const known = found.get(key);
  if (known) known.count += 1;
  else found.set(key, { words, where, count: 1 });
}
