import type { TopicEvidence } from '../findings.ts';
import type { CompiledTopic, Naming } from './compile-vocabulary.ts';
import type { ArticleScan } from './scan-article.ts';
import type { Scan } from './scan-text.ts';

/** How an article speaks of a topic, in numbers from 0 to 1 that a calibrated weighing turns into a score. */
export interface TopicWeight {
  /** Best name in the headline, or what it is worth that the page names the topic from its lead to its end. */
  title: number;
  /** Best name in the lead, or by one half in the headline and the other in the lead. */
  lead: number;
  /** How often it is named: 0 never, 1 for `MANY` times or more, growing with the logarithm. */
  count: number;
  /** Another subject in the headline or lead. */
  against: number;
}

/** A topic with all that speaks for and against it. */
export interface WeighedTopic {
  weight: TopicWeight;
  evidence: TopicEvidence[];
}

/** Mentions beyond which more of them say nothing new. */
const MANY = 12;

/** What parts spread over headline and lead are worth of the same parts in one place. */
export const ACROSS = 0.8;

/**
 * What another subject in the lead counts of one in the headline: it is often only a figure of speech there ("robbery, says
 * Beijing"), and a page whose headline names a topic outright is not to fall by that.
 */
const AGAINST_IN_LEAD = 0.35;

/** A headline may say it in other words ("Bombers circle the island"): what it is worth then, if the page says it outright. */
const SAID_OTHERWISE = 0.6;

/** The least name that is outright in a lead, and in a stretch of the body. */
const OUTRIGHT = { lead: 0.8, stretch: 0.65 };

/**
 * Stretches of the body that must name the topic where the headline does not: two at least, and half of a short report.
 * In longer ones half came to mean reports of something near, of markets above all.
 */
const THROUGH = { stretches: 2, share: 1 / 2, long: 10, shareOfLong: 2 / 3 };

/** Weighs one topic on a scanned page; `null` if nothing there names it or a condition of the topic is not met. */
export function weighTopic(
  topic: CompiledTopic,
  index: number,
  page: ArticleScan,
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
  const total = stretches.reduce((sum, strength) => sum + strength, title);
  if (found.size === 0 && lead === 0) return null;
  const against = (part: Scan) => topic.unless.some((sign) => part.signs.has(sign));
  return {
    weight: {
      title: saidOtherwise(lead, stretches) ? Math.max(title, SAID_OTHERWISE) : title,
      lead,
      count: countWeight(total),
      against: against(page.title) ? 1 : page.lead.some(against) ? AGAINST_IN_LEAD : 0,
    },
    evidence: [...found.values()],
  };
}

function saidOtherwise(lead: number, stretches: number[]): boolean {
  if (lead < OUTRIGHT.lead) return false;

  const share = stretches.length < THROUGH.long ? THROUGH.share : THROUGH.shareOfLong;
  const named = namedOutright(stretches);
  return named >= THROUGH.stretches && named >= stretches.length * share;
}

function namedOutright(stretches: number[]): number {
  return stretches.filter((strength) => strength >= OUTRIGHT.stretch).length;
}

/**
 * The most that the headline can be worth where any of these stretches may be the article's, and any may not, but `least` of
 * them are.
 */
export function titleHope(title: number, stretches: number[], least: number): number {
  const needed = Math.max(THROUGH.stretches, least * THROUGH.share);
  return namedOutright(stretches) >= needed ? Math.max(title, SAID_OTHERWISE) : title;
}

/** Mentions, added up, on the scale of `TopicWeight.count`. */
export function countWeight(total: number): number {
  return Math.min(1, Math.log1p(total) / Math.log1p(MANY));
}

function mentions(index: number, part: Scan, page: ArticleScan) {
  return (part.names.get(index) ?? []).filter(({ naming }) => allowed(naming, page));
}

/** Some parts of a pair in the headline, the others in the lead: worth less than all in one place. */
function acrossHead(index: number, page: ArticleScan, lead: Scan): number {
  const weights = page.across
    .filter(({ pairing, part }) => pairing.topic === index && part === lead)
    .filter(({ pairing }) => allowed(pairing, page))
    .map(({ pairing }) => pairing.weight * ACROSS);
  return Math.max(0, ...weights);
}

function allowed({ needs, unless }: Naming, page: ArticleScan): boolean {
  return meets(needs, page) && !unless.some((sign) => page.signs.has(sign));
}

/** True if one of these stands on the page, or none is asked for. */
export function meets(needs: readonly string[], page: ArticleScan): boolean {
  return needs.length === 0 || needs.some((sign) => page.signs.has(sign));
}

function note(found: Map<string, TopicEvidence>, words: string, where: TopicEvidence['where']) {
  const key = `${where} ${words.toLowerCase()}`;
  const known = found.get(key);
  if (known) known.count += 1;
  else found.set(key, { words, where, count: 1 });
}
