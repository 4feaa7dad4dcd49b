import type { JSX } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { ChevronIcon, CloseIcon, SearchIcon } from '../../ui/controls/icons.tsx';
import { useTrusted } from '../../ui/controls/trust.ts';
import { useTranslate } from '../../ui/words/strings.ts';

export interface FindBarProps {
  query: string;
  count: number;
  current: number;
  onChange: (query: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Finds words in the statement: Enter goes on, Shift+Enter back, Escape clears. */
export function FindBar({ query, count, current, onChange, onStep }: FindBarProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
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
    <search class="find-bar">
      <SearchIcon />
      <input
        type="text"
        inputMode="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={translate('reader.find.label')}
        aria-keyshortcuts="/"
        placeholder={translate('reader.find.placeholder')}
        value={query}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={trusted(keys)}
      />
      <span class="find-count" role="status">
        {told}
      </span>
      <Button
        kind="icon"
        icon={<ChevronIcon />}
        label={translate('reader.find.previous')}
        disabled={count === 0}
        onPress={() => onStep(-1)}
      />
      <Button
        kind="icon"
        icon={<ChevronIcon />}
        label={translate('reader.find.next')}
        disabled={count === 0}
        onPress={() => onStep(1)}
      />
      <Button
        kind="icon"
        icon={<CloseIcon size={14} />}
        label={translate('reader.find.clear')}
        disabled={query === ''}
        onPress={() => onChange('')}
      />
    </search>
  );
}
