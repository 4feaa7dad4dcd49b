import { useMemo, useRef } from 'preact/hooks';
import { unattended } from '../../platform/unattended.ts';
import type { PopupHost } from '../host/popup-host.ts';
import { createSearchStore } from './search-store.ts';
import { useRecent } from './use-recent.ts';

/** The search and its field, which outlive the tab that shows them. */
export type SearchHandle = ReturnType<typeof useSearch>;

/** Nothing is asked for before `begin`. `typed`: words that were typed before the popup was drawn. */
export function useSearch(host: PopupHost, typed: string) {
  const { opened, leftWith } = host;
  const store = useMemo(() => createSearchStore(host.lookups, leftWith.keepSearch, typed), [host]);
  const { recent, ...searches } = useRecent(host.recent);
  const field = useRef<HTMLInputElement>(null);
  const restore = async (): Promise<void> => {
    const search = opened.query === undefined ? await leftWith.search() : { query: opened.query };
    // Typing that has begun is not interrupted.
    if (search && store.get().search.query === '') {
      store.change(search);
      writeSelected(field.current, search.query);
    }
    await (search ? searches.keep(search.query) : searches.show());
  };
  const keep = (query: string): void => unattended(() => searches.keep(query));
  return {
    store,
    field,
    recent,
    /** Looks up what was typed, and brings back what the popup was opened for or left with. */
    begin(): void {
      if (typed !== '') store.change({ query: typed });
      unattended(restore);
    },
    /** Keeps a search, because the person went on from it. */
    keep,
    forget: (query?: string) => unattended(() => searches.forget(query)),
    bringBack: () => unattended(searches.bringBack),
    /** Clears what was typed; false if there was nothing. */
    clearQuery(): boolean {
      const { query } = store.get().search;
      if (query === '') return false;
      keep(query);
      store.change({ query: '' });
      field.current?.focus();
      return true;
    },
  };
}

/** Writes the words at once: a key pressed before they are drawn and selected would be added to them instead of replacing them. */
function writeSelected(field: HTMLInputElement | null, words: string): void {
  if (!field) return;
  field.value = words;
  field.select();
}
