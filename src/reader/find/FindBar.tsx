import type { JSX } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { DownIcon, UpIcon } from '../../ui/controls/icons.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { useTranslate } from '../../ui/words/strings.ts';

export interface FindBarProps {
  query: string;
  count: number;
  current: number;
  onChange: (query: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Finds words in the statement: Enter goes to the next place, Shift+Enter to the previous one, Escape clears. */
export function FindBar({ query, count, current, onChange, onStep }: FindBarProps): JSX.Element {
  const translate = useTranslate();
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query !== '') onChange('');
    else return;
    event.preventDefault();
  };
  const told =
    query.trim() === ''
      ? ''
      : count === 0
        ? translate('reader.find.none')
        : translate('reader.find.position', { position: current + 1, total: count });
  return (
    <SearchField
      label={translate('reader.find.label')}
      placeholder={translate('reader.find.placeholder')}
      query={query}
      onChange={onChange}
      onKey={keys}
      clear={{ label: translate('reader.find.clear'), onPress: () => onChange('') }}
    >
      <span class="find-count" role="status">
        {told}
      </span>
      <Button
        kind="icon"
        icon={<UpIcon />}
        label={translate('reader.find.previous')}
        disabled={count === 0}
        onPress={() => onStep(-1)}
      />
      <Button
        kind="icon"
        icon={<DownIcon />}
        label={translate('reader.find.next')}
        disabled={count === 0}
        onPress={() => onStep(1)}
      />
    </SearchField>
  );
}
