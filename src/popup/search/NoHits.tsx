import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CorpusAbout, Lookups, SearchAnswer } from '../../core/protocol.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/controls/States.tsx';
import { dateInWords } from '../../ui/words/date-words.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import type { Search } from '../host/left-with.ts';
import { ExampleList } from './ExampleList.tsx';
import { type Example, findWaysOn } from './examples.ts';
import { countFilters, NO_FILTERS } from './filter-choices.ts';
import { LooseFilters } from './LooseFilters.tsx';
import type { SearchStore } from './search-store.ts';

/** Of any of our languages. */
const FULL_STOP = /[.。।]$/;

/** Says what was searched, so that "nothing found" is not taken for "nothing said", and offers searches that find something. */
export function NoHits(props: {
  answer: SearchAnswer;
  /** Notes on the query, in words. */
  notes: readonly string[];
  search: Search;
  /** `null` until it has arrived. */
  about: CorpusAbout | null;
  lookups: Pick<Lookups, 'search'>;
  onSearch: SearchStore['change'];
}): JSX.Element {
  const translate = useTranslate();
  const { answer, notes, search, about, lookups } = props;
  const { corpus } = answer;
  // For a word that is not on record, its note replaces the title, which ends without a full stop: one line instead of two.
  const [only] = answer.notes.length === 1 ? answer.notes : [];
  const [title, ...others] = only?.code === 'no-word' ? notes : [undefined, ...notes];
  const [waysOn, setWaysOn] = useState<Example[]>([]);
  useEffect(() => {
    let wanted = true;
    unattended(async () => {
      const found = about && (await findWaysOn(lookups, about, search.query, answer.notes));
      if (wanted && found) setWaysOn(found);
    });
    return () => {
      wanted = false;
    };
  }, [answer, about]);
  return (
    <>
      {/* Above, since below the open filters there is little room. */}
      {about && <LooseFilters {...{ search, about, lookups }} onSearch={props.onSearch} />}
      <EmptyState
        title={title?.replace(FULL_STOP, '') ?? translate('popup.search.noneTitle')}
        text={translate.plural('popup.search.noneIn', corpus.statements, {
          from: dateInWords(corpus.from, translate),
          until: dateInWords(corpus.until, translate),
        })}
      >
        {others.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
        {countFilters(search) > 0 ? (
          <Button onPress={() => props.onSearch(NO_FILTERS)}>
            {translate('popup.search.removeFilters')}
          </Button>
        ) : (
          // A single word cannot be made fewer.
          /\s/.test(search.query.trim()) && (
            <p class="quiet">{translate('popup.search.noneHint')}</p>
          )
        )}
        {waysOn.length > 0 && (
          <ExampleList
            examples={waysOn}
            onExample={(query) => props.onSearch({ ...NO_FILTERS, query })}
          />
        )}
      </EmptyState>
    </>
  );
}
