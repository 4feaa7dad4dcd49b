import type { ComponentChildren, JSX, RefObject } from 'preact';
import { Button } from './Button.tsx';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { useTrusted } from './trust.ts';

export interface SearchFieldProps {
  /** Its name. */
  label: string;
  /** Shown while it is empty; the label if not given. */
  placeholder?: string;
  query: string;
  /**
   * Called at every change, also while an input method is `composing`: phones compose every word, and nobody shall wait for the
   * results until it is done. But what is not found then may only not be written yet.
   */
  onChange: (query: string, composing: boolean) => void;
  /** Called for keys that no input method is using. */
  onKey?: (event: KeyboardEvent) => void;
  /** A button that clears it, shown while there is anything in it. */
  clear?: { label: string; onPress: () => void };
  field?: RefObject<HTMLInputElement | null>;
  /** Shown after the text: how much was found, and steps through it. */
  children?: ComponentChildren;
}

/** The only search field of the interface; "/" focuses it wherever there is one. */
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
        // Empty, it has the direction of the interface: nothing would count as written from left to right.
        {...(query !== '' && { dir: 'auto' })}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={props.placeholder ?? label}
        ref={props.field ?? null}
        value={query}
        onInput={(event) => props.onChange(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => props.onChange(event.currentTarget.value, false)}
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
