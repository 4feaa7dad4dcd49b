import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { FilterIcon } from '../../ui/controls/icons.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import type { AboutState } from '../host/use-about.ts';
import { countFilters } from './filter-choices.ts';
import { hitCountInWords } from './hit-count-words.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useHitFocus } from './use-hit-focus.ts';
import type { SearchHandle } from './use-search.ts';
import { useStore } from './use-store.ts';

export interface SearchTabProps {
  search: SearchHandle;
  about: AboutState;
  host: PopupHost;
  onCheck: (quotation: string) => void;
}

/** The search field, the filters, and the results of the latest search. */
export function SearchTab(props: SearchTabProps): JSX.Element {
  const translate = useTranslate();
  const announce = useAnnounce();
  const { store, field, keep } = props.search;
  const { about } = props.about;
  const state = useStore(store);
  const hits = useHitFocus(state, store);
  const used = countFilters(state.search);
  const [filtering, setFiltering] = useState(used > 0);
  // Filters that the popup was left with come after it is drawn, and must not narrow what is found unseen.
  useEffect(() => {
    if (used > 0) setFiltering(true);
  }, [used > 0]);
  const count = state.answer && hitCountInWords(state.answer, translate);

  useEffect(() => {
    if (!state.busy && count !== null) announce(count);
  }, [state.busy, count]);

  const goToHits = (event: KeyboardEvent): void => {
    if (!hits.press(event)) return;
    event.preventDefault();
    keep(state.search.query);
  };
  const clear = (): void => {
    keep(state.search.query);
    store.clear();
    field.current?.focus();
  };

  return (
    <div class="search-tab">
      <div class="search-bar">
        <SearchField
          label={translate('popup.search.label')}
          placeholder={translate('popup.search.placeholder')}
          query={state.search.query}
          field={field}
          onChange={(query, composing) => {
            hits.stay();
            store.change({ query }, composing);
          }}
          onKey={goToHits}
          clear={{ label: translate('popup.search.clear'), onPress: clear }}
        />
        <Button
          kind="icon"
          icon={<FilterIcon />}
          label={
            used > 0
              ? translate.plural('popup.search.filtersOn', used)
              : translate('popup.search.filters')
          }
          pressed={used > 0}
          expanded={filtering}
          onPress={() => setFiltering(!filtering)}
        />
      </div>
      {filtering && about && (
        <SearchFilters about={about} filters={state.search} onChange={store.change} />
      )}
      <SearchResults {...props} state={state} handle={hits.handle} />
    </div>
  );
}
