import type { JSX } from 'preact';
import type { CorpusAbout } from '../../core/protocol.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import {
  countFilters,
  type FilterChoice,
  type Filters,
  filterChoices,
  NO_FILTERS,
} from './filter-choices.ts';

export interface SearchFiltersProps {
  about: CorpusAbout;
  filters: Filters;
  onChange: (part: { [Key in keyof Filters]?: Filters[Key] | undefined }) => void;
}

/** A choice for each filter, and a way to remove them all. */
export function SearchFilters({ about, filters, onChange }: SearchFiltersProps): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="filters">
      {filterChoices(about, translate).map((choice) => (
        <Choice
          key={choice.key}
          choice={choice}
          value={filters[choice.key]}
          onChange={(value) => onChange({ [choice.key]: value })}
        />
      ))}
      {countFilters(filters) > 0 && (
        <Button kind="plain" onPress={() => onChange(NO_FILTERS)}>
          {translate('popup.search.removeFilters')}
        </Button>
      )}
    </div>
  );
}

function Choice(props: {
  choice: FilterChoice;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}): JSX.Element {
  const { label, any, options } = props.choice;
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{any}</option>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
