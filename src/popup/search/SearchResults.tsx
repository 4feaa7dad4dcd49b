import type { JSX, Ref } from 'preact';
import { ErrorState } from '../../ui/controls/States.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import type { AboutState } from '../host/use-about.ts';
import type { PassageHandle } from '../passages/PassageBrowser.tsx';
import { FirstView } from './FirstView.tsx';
import { SearchHits } from './SearchHits.tsx';
import { isEmpty, type SearchState } from './search-store.ts';
import type { SearchHandle } from './use-search.ts';

export interface SearchResultsProps {
  state: SearchState;
  search: SearchHandle;
  about: AboutState;
  host: PopupHost;
  onCheck: (quotation: string) => void;
  handle: Ref<PassageHandle>;
}

/** What stands below the search field: where to begin, that one has to wait, what went wrong, or what was found. */
export function SearchResults(props: SearchResultsProps): JSX.Element | null {
  const translate = useTranslate();
  const { state, host } = props;
  const { store, recent, field, forget, bringBack } = props.search;
  const { about, problem, learn } = props.about;
  if (state.problem) return <ErrorState problem={state.problem} onRetry={store.retry} />;
  if (isEmpty(state.search)) {
    if (problem) return <ErrorState problem={problem} onRetry={learn} />;
    return (
      about &&
      recent && (
        <FirstView
          about={about}
          recent={recent}
          onForget={forget}
          onBringBack={() => {
            field.current?.focus();
            bringBack();
          }}
          openSettings={host.openSettings}
          lookups={host.lookups}
          onAll={(behind) => host.openReader({ statement: '', behind })}
          onExample={(query) => {
            store.change({ query });
            field.current?.focus();
          }}
        />
      )
    );
  }
  if (!state.answer) return <p class="waiting">{translate('popup.search.searching')}</p>;
  return <SearchHits {...props} about={about} answer={state.answer} />;
}
