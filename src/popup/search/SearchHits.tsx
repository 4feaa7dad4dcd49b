import type { JSX, Ref } from 'preact';
import type { CorpusAbout, SearchAnswer } from '../../core/protocol.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import { PassageBrowser, type PassageHandle } from '../passages/PassageBrowser.tsx';
import { hitCountInWords } from './hit-count-words.ts';
import { looksLikeQuotation } from './looks-like-quotation.ts';
import { NoHits } from './NoHits.tsx';
import { noteInWords } from './note-words.ts';
import type { SearchState } from './search-store.ts';
import { HIT_ID } from './use-hit-focus.ts';
import type { SearchHandle } from './use-search.ts';

export interface SearchHitsProps {
  state: SearchState;
  answer: SearchAnswer;
  search: SearchHandle;
  /** `null` until it has arrived. */
  about: CorpusAbout | null;
  host: PopupHost;
  onCheck: (quotation: string) => void;
  handle: Ref<PassageHandle>;
}

/** The answer to a search: notes on how it was understood, the offer to check a quotation, and the passages found. */
export function SearchHits(props: SearchHitsProps): JSX.Element {
  const translate = useTranslate();
  const { state, answer, host } = props;
  const { store, field } = props.search;
  const { query } = state.search;
  const notes = answer.notes.map((note) => noteInWords(note, translate));
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
        <p>
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
          about={props.about}
          lookups={host.lookups}
          onSearch={(part) => {
            store.change(part);
            field.current?.focus();
          }}
        />
      ) : (
        <>
          <p class="hit-count">{hitCountInWords(answer, translate)}</p>
          <PassageBrowser
            cards={answer.hits}
            label={translate('popup.search.results')}
            host={host}
            query={query}
            busy={state.busy}
            onLeave={() => field.current?.focus()}
            handle={props.handle}
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
