import type { JSX } from 'preact';
import type { CorpusAbout } from '../../core/protocol.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { type Translate, useTranslate } from '../../ui/words/strings.ts';
import { topicName } from '../../ui/words/topic-name.ts';
import type { Search } from '../host/left-with.ts';

/** The filters of a search, without its words. */
export type Filters = Omit<Search, 'query'>;

export interface SearchFiltersProps {
  about: CorpusAbout;
  filters: Filters;
  onChange: (part: { [Key in keyof Filters]?: Filters[Key] | undefined }) => void;
}

/** Filters by speaker, topic, voice and years, each offering only what the corpus has. */
export function SearchFilters({ about, filters, onChange }: SearchFiltersProps): JSX.Element {
  const translate = useTranslate();
  const years = yearsOf(about).map((year) => ({ value: year, words: year }));
  const anyYear = translate('popup.search.anyYear');
  return (
    <div class="filters">
      <Choice
        label={translate('popup.search.speaker')}
        any={translate('popup.search.anySpeaker')}
        value={filters.speaker}
        options={speakersOf(about)}
        onChange={(speaker) => onChange({ speaker })}
      />
      <Choice
        label={translate('popup.search.topic')}
        any={translate('popup.search.anyTopic')}
        value={filters.topic}
        options={topicsOf(about, translate)}
        onChange={(topic) => onChange({ topic })}
      />
      <Choice
        label={translate('popup.search.voice')}
        any={translate('popup.search.anyVoice')}
        value={filters.voice}
        options={[
          { value: 'direct', words: translate('popup.search.voiceDirect') },
          { value: 'reported', words: translate('popup.search.voiceReported') },
          { value: 'question', words: translate('popup.search.voiceQuestion') },
        ]}
        onChange={(voice) => onChange({ voice })}
      />
      <Choice
        label={translate('popup.search.from')}
        any={anyYear}
        value={filters.from}
        options={years}
        onChange={(from) => onChange({ from })}
      />
      <Choice
        label={translate('popup.search.until')}
        any={anyYear}
        value={filters.to}
        options={years}
        onChange={(to) => onChange({ to })}
      />
      {countFilters(filters) > 0 && (
        <Button kind="plain" onPress={() => onChange(NO_FILTERS)}>
          {translate('popup.search.removeFilters')}
        </Button>
      )}
    </div>
  );
}

/** Removes every filter. */
export const NO_FILTERS = {
  speaker: undefined,
  topic: undefined,
  voice: undefined,
  from: undefined,
  to: undefined,
} as const;

/** The number of filters in use. */
export function countFilters({ speaker, topic, voice, from, to }: Filters): number {
  return [speaker, topic, voice, from, to].filter((value) => value !== undefined).length;
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

function Choice<Value extends string>(props: {
  label: string;
  any: string;
  value: Value | undefined;
  options: { value: Value; words: string }[];
  onChange: (value: Value | undefined) => void;
}): JSX.Element {
  const chosenOf = (chosen: string) => props.options.find(({ value }) => value === chosen)?.value;
  return (
    <label class="filter">
      <span>{props.label}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onChange(chosenOf(event.currentTarget.value))}
      >
        <option value="">{props.any}</option>
        {props.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
