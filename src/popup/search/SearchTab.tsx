import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../core/protocol.ts';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { FilterIcon } from '../../ui/controls/icons.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { ErrorState } from '../../ui/controls/States.tsx';
import { type Translate, useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import type { AboutState } from '../host/use-about.ts';
import { PassageBrowser } from '../passages/PassageBrowser.tsx';
import { FirstView } from './FirstView.tsx';
import { countFilters } from './filter-choices.ts';
import { NoHits } from './NoHits.tsx';
import { noteInWords } from './note-words.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { isEmpty, type SearchState } from './search-store.ts';
import type { SearchHandle } from './use-search.ts';
import { useStore } from './use-store.ts';

/** Prefix of the hits' ids. */
const HIT_ID = 'otr-hit';

/** With this many words a query is more likely a quotation than a search. */
const QUOTATION_WORDS = 8;

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
  const used = countFilters(state.search);
  const [filtering, setFiltering] = useState(used > 0);
  const count = state.answer && countInWords(state.answer, translate);

  useEffect(() => {
    if (!state.busy && count !== null) announce(count);
  }, [state.busy, count]);

  // Enter and the arrow may come before the hits: the one they lead to is focused as soon as it is there.
  const steps = useRef(0);
  const enter = (key: string): void => {
    keep(state.search.query);
    steps.current = key === 'ArrowDown' ? steps.current + 1 : 1;
    arrive();
  };
  const arrive = (): void => {
    // What is drawn has to be the latest answer: the hits before it may be gone in a moment.
    if (steps.current === 0 || state.busy || state !== store.get()) return;
    const last = (state.answer?.hits.length ?? 0) - 1;
    document.getElementById(`${HIT_ID}-${Math.min(steps.current - 1, last)}`)?.focus();
    steps.current = 0;
  };
  useEffect(arrive, [state]);
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
            steps.current = 0;
            store.change({ query }, composing);
          }}
          onKey={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            enter(event.key);
          }}
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
      <SearchResults {...props} state={state} />
    </div>
  );
}

function SearchResults(props: SearchTabProps & { state: SearchState }): JSX.Element | null {
  const translate = useTranslate();
  const { state } = props;
  const { store, recent, field } = props.search;
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
          onForget={props.search.forget}
          onBringBack={() => {
            field.current?.focus();
            props.search.bringBack();
          }}
          openSettings={props.host.openSettings}
          lookups={props.host.lookups}
          onAll={() => props.host.openReader('')}
          onExample={(query) => {
            store.change({ query });
            field.current?.focus();
          }}
        />
      )
    );
  }
  const { answer } = state;
  if (!answer) return <p class="waiting">{translate('popup.search.searching')}</p>;
  const notes = answer.notes.map((note) => noteInWords(note, translate));
  const { query } = state.search;
  return (
    <div class="search-results">
      {notes.length > 0 && answer.hits.length > 0 && (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      )}
      {looksLikeQuotation(query) && (
        <p class="offer">
          <Button kind="plain" onPress={() => props.onCheck(query)}>
            {translate('popup.search.compare')}
          </Button>
        </p>
      )}
      {answer.hits.length === 0 ? (
        <NoHits
          answer={answer}
          notes={notes}
          search={state.search}
          about={about}
          lookups={props.host.lookups}
          onSearch={(part) => {
            store.change(part);
            field.current?.focus();
          }}
        />
      ) : (
        <>
          <p class="hit-count">{countInWords(answer, translate)}</p>
          <PassageBrowser
            cards={answer.hits}
            label={translate('popup.search.results')}
            host={props.host}
            query={query}
            busy={state.busy}
            onLeave={() => field.current?.focus()}
            idPrefix={HIT_ID}
          >
            {answer.hits.length < answer.total ? (
              <p class="more">
                <Button onPress={store.more}>{translate('popup.search.more')}</Button>
              </p>
            ) : null}
          </PassageBrowser>
        </>
      )}
    </div>
  );
}

function countInWords(answer: SearchAnswer, translate: Translate): string {
  const { hits, total } = answer;
  if (total === 0) return translate('popup.search.noneTitle');
  if (hits.length < total) {
    return translate('popup.search.countShown', { shown: hits.length, total });
  }
  return translate.plural('popup.search.count', total);
}

/** Many words, or a sentence's worth in quotation marks: perhaps meant to be checked. */
function looksLikeQuotation(query: string): boolean {
  const words = query.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words >= QUOTATION_WORDS || (words >= 5 && /^\s*["“„«「‘']/u.test(query));
}
