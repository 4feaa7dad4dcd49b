/**
 * A headline may name its topic in other words ("Bombers circle the island"). Then the page names it outright: from its lead to
 * its end, or, if it is too short for that, once where it opens.
 */
import type { NameHit, Scan } from './scan-text.ts';
import type { CompiledTopic, Sign } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** The score of such a headline. */
export const SAID_OTHERWISE = 0.6;

/** The minimum weight of an outright name in a lead, and in a stretch of the body. */
const OUTRIGHT = { lead: 0.8, stretch: 0.65 };

/**
 * Stretches of the body that must name the topic: at least two, and half of a short report. In longer ones half turned out to
 * mean reports on a neighbouring subject, mostly markets.
 */
const THROUGH = { stretches: 2, share: 1 / 2, long: 10, shareOfLong: 2 / 3 };

/**
 * The same of a text of so many words under a headline that names nothing: a feature spends the rest on people and places. Shorter
 * reports of which a third names a subject were on another one.
 */
const THROUGH_FEATURE = { stretches: 3, share: 1 / 3, words: 200 };

/**
 * Maximum words of a text that has no room to name it twice: there a full name in its opening is enough if none of the subjects that
 * weigh against the topic is on the page.
 */
export const FEW_WORDS = 130;

/** What is known of a page on which a topic may run through: its best name in the lead and in each stretch of its body. */
export interface Run {
  lead: number;
  stretches: number[];
  /** Words of the body. */
  words: number;
  /** Whether the headline names nothing (`isMute`). */
  mute: boolean;
}

/** Whether a topic runs through a page. */
export function runsThrough(run: Run): boolean {
  return mayRunThrough(run, run.stretches.length);
}

/** False if a topic cannot run through any article that has this lead, at most these words, and at least `least` of these stretches. */
export function mayRunThrough({ lead, stretches, words, mute }: Run, least: number): boolean {
  if (lead < OUTRIGHT.lead) return false;
  const named = namedIn(stretches);
  const share = least < THROUGH.long ? THROUGH.share : THROUGH.shareOfLong;
  const feature = mute && words >= THROUGH_FEATURE.words;
  return (
    named >= Math.max(THROUGH.stretches, least * share) ||
    (feature && named >= Math.max(THROUGH_FEATURE.stretches, least * THROUGH_FEATURE.share))
  );
}

/** How many stretches name a topic outright, by the best name in each. */
export function namedIn(stretches: number[]): number {
  return stretches.filter((strength) => strength >= OUTRIGHT.stretch).length;
}

/** Whether one of these parts contains a name that means the topic by itself and on any page. */
export function isNamedInFull(index: number, parts: Scan[]): boolean {
  return parts.some((part) =>
    part.names
      .get(index)
      ?.some(
        ({ naming: { weight, needs, unless }, words }) =>
          weight === 1 && needs.length + unless.length === 0 && !words.includes(' + '),
      ),
  );
}

/**
 * Names of a topic that together tell what a short text is about under a headline that names nothing: how much each must count, and
 * how many different words they must have. Two places alone ("the Chinese pianist in New York") are no subject; a third word says what
 * passes between them.
 */
const TOLD = { weight: 0.9, words: 3 };

/** Whether names of one topic, found in one place, tell it in several different words. */
export function isToldBy(names: NameHit[]): boolean {
  const words = names
    .filter(({ naming }) => naming.weight >= TOLD.weight)
    .flatMap((name) => name.words.split(' + '))
    .map((part) =>
      splitWords(part)
        .map(({ key }) => key)
        .join(' '),
    );
  return new Set(words).size >= TOLD.words;
}

/** Names of words of public affairs: a headline of these alone ("Talks resume") says neither where nor about what. */
const AFFAIRS: ReadonlySet<Sign> = new Set([
  '$state-word',
  '$diplomacy',
  '$state-relations',
  '$trade-word',
]);

/** Whether a headline names no place, person or subject at all. */
export function isMute(title: Scan, topics: readonly CompiledTopic[]): boolean {
  return [...title.names.keys()].every((index) =>
    topics[index]?.signs.some((sign) => AFFAIRS.has(sign)),
  );
}

/** Whether a page may be about public affairs. */
export function isPublic(signs: ReadonlySet<Sign>): boolean {
  return signs.has('$state-word');
}

/** Whether a page is about public affairs and tells of nothing else, be it in one word. */
export function isOnlyPublic(signs: ReadonlySet<Sign>): boolean {
  return isPublic(signs) && !signs.has('$other-subject');
}

/** Whether one of these names means its topic, be it by a pair of words. */
export function isOutright(names: NameHit[]): boolean {
  return names.some(({ naming }) => naming.weight === 1);
}

/** Total words in several parts of a page. */
export function wordsIn(parts: Scan[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
