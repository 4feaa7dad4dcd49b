import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CorpusAbout, Lookups } from '../../core/protocol.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ReadIcon } from '../../ui/controls/icons.tsx';
import { isForTabBehind } from '../../ui/controls/tab-behind.ts';
import { countEach } from '../../ui/words/count-each.ts';
import { dateInWords } from '../../ui/words/date-words.ts';
import { someOf } from '../../ui/words/some-of.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { ExampleList } from './ExampleList.tsx';
import { type Example, findExamples } from './examples.ts';
import { RecentSearches } from './RecentSearches.tsx';
import type { Recent } from './use-recent.ts';

/** Shown before anything is typed: what the corpus holds, recent searches, and examples that find something. */
export function FirstView(props: {
  about: CorpusAbout;
  recent: Recent;
  /** Forgets one recent search, or all. */
  onForget: (query?: string) => void;
  onBringBack: () => void;
  openSettings?: (() => void) | undefined;
  lookups: Pick<Lookups, 'search'>;
  onExample: (query: string) => void;
  /** `behind`: in a tab behind the one in front. */
  onAll: (behind: boolean) => void;
}): JSX.Element {
  const translate = useTranslate();
  const { about, lookups } = props;
  const [examples, setExamples] = useState<Example[]>([]);
  useEffect(() => {
    unattended(() => findExamples(lookups, about).then(setExamples));
  }, [lookups, about]);
  const { summary } = about;
  return (
    <div class="first-view">
      <h2>{translate('popup.empty.title')}</h2>
      <p>
        {translate.plural('popup.empty.holds', summary.statements, {
          speakers: speakersInWords(about, translate.locale),
          from: dateInWords(summary.from, translate, 'short'),
          until: dateInWords(summary.until, translate, 'short'),
        })}
      </p>
      <RecentSearches {...props} />
      <ExampleList examples={examples} onExample={props.onExample} />
      <p>
        <Button
          kind="plain"
          icon={<ReadIcon size={16} />}
          opensTab
          onPress={(event) => props.onAll(isForTabBehind(event))}
        >
          {translate('popup.empty.all')}
        </Button>
      </p>
      <p class="quiet">{translate('popup.empty.offline')}</p>
    </div>
  );
}

/** Names of the speakers with the most statements. */
function speakersInWords({ statements }: CorpusAbout, locale: string): string {
  const names = countEach(
    statements.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
  ).map(([name]) => name);
  return someOf(names, locale);
}
