import type { ComponentChildren, JSX, RefObject } from 'preact';
import { Button } from './Button.tsx';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { useTrusted } from './trust.ts';

export interface SearchFieldProps {
  /** Its name. */
  label: string;
  /** What stands in it while it is empty; its name if nothing else is said. */
  placeholder?: string;
  query: string;
  /** At every change, also while an input method composes: what is found follows what is on the screen. */
  onChange: (query: string) => void;
  /** Keys that no input method is using. */
  onKey?: (event: KeyboardEvent) => void;
  /** A button that empties it, there while there is anything in it. */
  clear?: { label: string; onPress: () => void };
  field?: RefObject<HTMLInputElement | null>;
  /** What stands behind the words: how much was found, steps through it. */
  children?: ComponentChildren;
}

/** The only search field of the interface; "/" goes to it wherever there is one. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const trusted = useTrusted();
  const { label, query, clear, onKey } = props;
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
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={props.placeholder ?? label}
        ref={props.field ?? null}
        value={query}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={trusted((event: KeyboardEvent) => event.isComposing || onKey?.(event))}
      />
      {props.children}
      {clear && query !== '' && (
        <Button
          kind="icon"
          icon={<CloseIcon size={14} />}
          label={clear.label}
          onPress={clear.onPress}
        />
      )}
    </search>
  );
}
