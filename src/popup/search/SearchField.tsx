import type { JSX, RefObject } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { CloseIcon, SearchIcon } from '../../ui/controls/icons.tsx';
import { useTrusted } from '../../ui/controls/trust.ts';
import { useTranslate } from '../../ui/words/strings.ts';

export interface SearchFieldProps {
  query: string;
  field: RefObject<HTMLInputElement | null>;
  /** At every change, also while an input method composes: the hits follow what is on the screen. */
  onChange: (query: string) => void;
  onClear: () => void;
  /** Down, or Enter: on to the hits. */
  onEnter: () => void;
}

/** The field to look up in. It holds the caret when the popup opens, and all of a restored query is selected. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    props.onEnter();
  };
  return (
    <search class="search-field">
      <SearchIcon />
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        aria-label={translate('popup.search.label')}
        aria-keyshortcuts="/"
        placeholder={translate('popup.search.placeholder')}
        ref={props.field}
        value={props.query}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={trusted(keys)}
      />
      {props.query !== '' && (
        <Button
          kind="icon"
          icon={<CloseIcon size={14} />}
          label={translate('popup.search.clear')}
          onPress={props.onClear}
        />
      )}
    </search>
  );
}
