import { dateBounds, dayNumber } from '../dates/partial-date.ts';
import type { SearchNote } from '../protocol.ts';
import type { CorpusTexts, Passage, Person, Statement, Topic } from '../statement.ts';
import type { ParsedQuery } from './query/parse-query.ts';
import { foldTerm } from './search-terms.ts';
import { spellingDistance } from './spelling-distance.ts';

/** Whether a passage may be a result. */
export type PassageFilter = (passage: Passage) => boolean;

/** How many days before the last possible day an undated statement is searched for. */
const UNDATED_DAYS = 366;

/**
 * Turns the filters of a query into one predicate, with a note for each name the corpus does not know. An unknown name matches
 * nothing: somebody else's passages would be a wrong answer, no passages a correct one.
 */
export function passageFilter(
  { corpus, topics: known }: { corpus: CorpusTexts; topics: readonly Topic[] },
  { filters, without }: Pick<ParsedQuery, 'filters' | 'without'>,
): { allows: PassageFilter; notes: SearchNote[] } {
  const notes: SearchNote[] = [];
  const people = (names: string[]) =>
    resolve(names, (name) => peopleCalled(corpus, name), noteSpeaker);
  const topics = (names: string[]) =>
    resolve(names, (name) => topicsCalled(known, name), noteTopic);
  const noteSpeaker = (value: string) => {
    notes.push({ code: 'no-speaker', value, known: speakersLike(corpus, value) });
  };
  const noteTopic = (value: string) => {
    notes.push({ code: 'no-topic', value });
  };

  const onlyPeople = people(filters.speakers);
  const notPeople = people(without.speakers);
  const onlyTopics = topics(filters.topics);
  const notTopics = topics(without.topics);
  const dated = new Map(
    corpus.statements.map((statement, index) => [index, isWithin(statement, filters)]),
  );
  const allows: PassageFilter = (passage) =>
    (!onlyPeople || (passage.person !== null && onlyPeople.has(passage.person))) &&
    (!notPeople || passage.person === null || !notPeople.has(passage.person)) &&
    (!onlyTopics || passage.topics.some((id) => onlyTopics.has(id))) &&
    (!notTopics || !passage.topics.some((id) => notTopics.has(id))) &&
    (filters.voices.length === 0 || filters.voices.includes(passage.voice)) &&
    !without.voices.includes(passage.voice) &&
    (dated.get(passage.statement) ?? false);
  return { allows, notes };
}

/** Whether a query has any filter: with one, a query without words makes sense. */
export function hasFilters({ filters }: Pick<ParsedQuery, 'filters'>): boolean {
  const { speakers, topics, voices, from, to } = filters;
  return speakers.length + topics.length + voices.length > 0 || from !== null || to !== null;
}

function resolve(
  names: string[],
  find: (name: string) => string[],
  missing: (name: string) => void,
): Set<string> | null {
  if (names.length === 0) return null;
  const ids = new Set<string>();
  for (const name of names) {
    const found = find(name);
    if (found.length === 0) missing(name);
    for (const id of found) ids.add(id);
  }
  return ids;
}

function peopleCalled(corpus: CorpusTexts, name: string): string[] {
  const names = (person: Person) => [
    person.id,
    person.name,
    person.familyName,
    ...person.aliases,
    ...Object.values(person.labels).flat(),
  ];
  return called(corpus.people, name, names);
}

function topicsCalled(topics: readonly Topic[], name: string): string[] {
  const names = (topic: Topic) => [
    topic.id,
    topic.prefLabel,
    ...Object.values(topic.names ?? {}),
    ...topic.aliases.map(({ text }) => text),
    ...Object.values(topic.labels).flat(),
  ];
  return called(topics, name, names);
}

/** Whole names first; only if none fits, prefixes of names or of words in them, so that typing narrows the list. */
function called<T extends { id: string }>(
  entries: readonly T[],
  name: string,
  namesOf: (entry: T) => string[],
): string[] {
  const wanted = foldName(name);
  if (!wanted) return [];
  const ids = (fits: (candidate: string) => boolean) =>
    entries
      .filter((entry) => namesOf(entry).some((each) => fits(foldName(each))))
      .map(({ id }) => id);
  const whole = ids((candidate) => candidate === wanted);
  return whole.length > 0 ? whole : ids((candidate) => ` ${candidate}`.includes(` ${wanted}`));
}

function foldName(name: string): string {
  return foldTerm(name)
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim();
}

/** Everybody on record, those first whose name contains a word spelled most like the typed one. */
function speakersLike(corpus: CorpusTexts, typed: string): string[] {
  const wanted = foldName(typed);
  const unlikeness = (name: string) =>
    Math.min(
      ...foldName(name)
        .split(' ')
        .map((word) => spellingDistance(word, wanted)),
    );
  const names = corpus.statements.flatMap(({ speakers }) => speakers.map(({ name }) => name));
  return [...new Set(names)]
    .map((name) => ({ name, unlike: unlikeness(name) }))
    .sort((a, b) => a.unlike - b.unlike || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** Whether a statement may have been made between two dates, both included; no date is no limit. */
export function isWithin(
  statement: Statement,
  { from, to }: Pick<ParsedQuery['filters'], 'from' | 'to'>,
): boolean {
  if (from === null && to === null) return true;
  const span = possibleDays(statement);
  if (!span) return false;
  const first = from && dateBounds(from)?.first;
  const last = to && dateBounds(to)?.last;
  return (!first || span.last >= dayNumber(first)) && (!last || span.first <= dayNumber(last));
}

/** An undated statement can have been made on any day of the year before the last possible one. */
function possibleDays({
  eventDate,
  eventNotAfter,
}: Statement): { first: number; last: number } | null {
  const bounds = dateBounds(eventDate);
  if (bounds) return { first: dayNumber(bounds.first), last: dayNumber(bounds.last) };
  const latest = eventNotAfter === undefined ? null : dateBounds(eventNotAfter);
  if (!latest) return null;
  const last = dayNumber(latest.last);
  return { first: last - UNDATED_DAYS, last };
}
