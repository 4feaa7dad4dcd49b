import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CorpusAbout, Lookups } from '../core/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { dateInWords } from '../ui/date-words.ts';
import { ReadIcon, UndoIcon } from '../ui/icons.tsx';
import { useTranslate } from '../ui/strings.ts';
import { findExamples } from './examples.ts';
import { speakersOf } from './SearchFilters.tsx';

/** Before anything is typed: what the corpus holds, what was looked for lately, and examples that find something. */
export function FirstView(props: {
  about: CorpusAbout;
  recent: readonly string[];
  onForget: () => void;
  lookups: Pick<Lookups, 'search'>;
  onExample: (query: string) => void;
  onAll: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const { about, lookups } = props;
  const [examples, setExamples] = useState<string[]>([]);
  useEffect(() => {
    void findExamples(lookups, about).then(setExamples);
  }, [lookups, about]);
  const { summary } = about;
  const names = speakersOf(about).map(({ words }) => words);
  return (
    <div class="first-view">
      <h2>{translate('popup.empty.title')}</h2>
      <p>
        {translate.plural('popup.empty.holds', summary.statements, {
          speakers: new Intl.ListFormat(translate.locale).format(names),
          from: dateInWords(summary.from, translate, 'short'),
          until: dateInWords(summary.until, translate, 'short'),
        })}
      </p>
      {props.recent.length > 0 && (
        <section class="recent">
          <h3>{translate('popup.recent.title')}</h3>
          <ul>
            {props.recent.map((query) => (
              <li key={query}>
                <Button
                  kind="plain"
                  icon={<UndoIcon size={14} />}
                  onPress={() => props.onExample(query)}
                >
                  <bdi dir="auto">{query}</bdi>
                </Button>
              </li>
            ))}
          </ul>
          <p class="quiet">
            {translate('popup.recent.kept')}{' '}
            <Button kind="plain" onPress={props.onForget}>
              {translate('popup.recent.clear')}
            </Button>
          </p>
        </section>
      )}
      <h3>{translate('popup.empty.try')}</h3>
      <ul class="examples">
        {examples.map((query) => (
          <li key={query}>
            <Button onPress={() => props.onExample(query)}>
              <bdi dir="auto">{query}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Button kind="plain" icon={<ReadIcon size={16} />} onPress={props.onAll}>
          {translate('popup.empty.all')}
        </Button>
      </p>
      <p class="quiet">{translate('popup.empty.offline')}</p>
    </div>
  );
}
