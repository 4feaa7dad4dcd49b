import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CorpusAbout, Lookups } from '../../core/protocol.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { Search } from '../host/left-with.ts';
import { filterChoices, filterInWords } from './filter-choices.ts';
import { findLooseFilters, type LooseFilter } from './loosen-filters.ts';
import type { SearchStore } from './search-store.ts';

/** For a search without hits: each filter that alone stands in the way, with what is found without it, one press away. */
export function LooseFilters(props: {
  search: Search;
  about: CorpusAbout;
  lookups: Pick<Lookups, 'search'>;
  onSearch: SearchStore['change'];
}): JSX.Element | null {
  const translate = useTranslate();
  const { search, about, lookups } = props;
  const [loose, setLoose] = useState<{ of: Search; filters: LooseFilter[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    unattended(async () => {
      const filters = await findLooseFilters(lookups, search);
      if (wanted) setLoose({ of: search, filters });
    });
    return () => {
      wanted = false;
    };
  }, [search]);
  if (!loose?.filters.length) return null;
  const choices = filterChoices(about, translate);
  return (
    // Counts of the search before are not shown for this one, but keep their place until its own have come.
    <p class="loose-filters" inert={loose.of !== search}>
      {loose.filters.map(({ key, found }) => {
        const choice = search[key] && choices.find((one) => one.key === key);
        if (!choice) return null;
        const filter = filterInWords(choice, search);
        return (
          <Button kind="plain" key={key} onPress={() => props.onSearch({ [key]: undefined })}>
            {translate('popup.search.without', {
              filter,
              found: translate.plural('popup.search.count', found),
            })}
          </Button>
        );
      })}
    </p>
  );
}
