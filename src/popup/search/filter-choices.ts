import type { CorpusAbout } from '../../core/protocol.ts';
import type { Translate } from '../../ui/words/strings.ts';
import { topicName } from '../../ui/words/topic-name.ts';
import type { Search } from '../host/left-with.ts';

/** The filters of a search, without its words. */
export type Filters = Omit<Search, 'query'>;

/** What one filter can be set to: only what the corpus has. */
export interface FilterChoice {
  key: keyof Filters;
  label: string;
  /** The words for not filtering by it. */
  any: string;
  options: { value: string; words: string }[];
}

/** Removes every filter. */
export const NO_FILTERS = {
  speaker: undefined,
  topic: undefined,
  voice: undefined,
  from: undefined,
  to: undefined,
} as const;

const FILTERS = ['speaker', 'topic', 'voice', 'from', 'to'] as const satisfies (keyof Filters)[];

/** The filters in use. */
export function usedFilters(filters: Filters): (keyof Filters)[] {
  return FILTERS.filter((key) => filters[key] !== undefined);
}

/** The number of filters in use. */
export function countFilters(filters: Filters): number {
  return usedFilters(filters).length;
}

/** Filters by speaker, topic, voice and years, in the order in which they are shown. */
export function filterChoices(about: CorpusAbout, translate: Translate): FilterChoice[] {
  const years = yearsOf(about).map((year) => ({ value: year, words: year }));
  const anyYear = translate('popup.search.anyYear');
  return [
    {
      key: 'speaker',
      label: translate('popup.search.speaker'),
      any: translate('popup.search.anySpeaker'),
      options: speakersOf(about),
    },
    {
      key: 'topic',
      label: translate('popup.search.topic'),
      any: translate('popup.search.anyTopic'),
      options: topicsOf(about, translate),
    },
    {
      key: 'voice',
      label: translate('popup.search.voice'),
      any: translate('popup.search.anyVoice'),
      options: [
        { value: 'direct', words: translate('popup.search.voiceDirect') },
        { value: 'reported', words: translate('popup.search.voiceReported') },
        { value: 'question', words: translate('popup.search.voiceQuestion') },
      ],
    },
    { key: 'from', label: translate('popup.search.from'), any: anyYear, options: years },
    { key: 'to', label: translate('popup.search.until'), any: anyYear, options: years },
  ];
}

/** A filter that is in use, as one would call it: the person, the topic, "Until 2021". */
export function filterInWords({ key, label, options }: FilterChoice, filters: Filters): string {
  const value = filters[key] ?? '';
  const words = options.find((option) => option.value === value)?.words ?? value;
  return key === 'from' || key === 'to' ? `${label} ${words}` : words;
}

/** The speakers of the corpus, each once, by name. */
function speakersOf(about: CorpusAbout): { value: string; words: string }[] {
  const names = new Map<string, string>();
  for (const { speakers } of about.statements) {
    for (const { person, name } of speakers) names.set(person, name);
  }
  return [...names]
    .map(([value, words]) => ({ value, words }))
    .sort((a, b) => a.words.localeCompare(b.words));
}

function topicsOf({ topics }: CorpusAbout, translate: Translate) {
  return topics.map(({ id, prefLabel, names }) => ({
    value: id,
    words: topicName({ label: prefLabel, ...(names && { names }) }, translate),
  }));
}

function yearsOf({ summary }: CorpusAbout): string[] {
  const first = Number(summary.from.slice(0, 4));
  const last = Number(summary.until.slice(0, 4));
  if (!first || !last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
