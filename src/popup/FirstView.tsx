import type { JSX } from 'preact';
import type { CorpusAbout } from '../core/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { dateInWords } from '../ui/date-words.ts';
import { useTranslate } from '../ui/strings.ts';
import { speakersOf } from './SearchFilters.tsx';

/** Examples shown: enough to show what can be asked, few enough to read. */
const EXAMPLES = 4;

/** Before anything is typed: what the corpus holds, and examples made from it that find something. */
export function FirstView(props: {
  about: CorpusAbout;
  onExample: (query: string) => void;
}): JSX.Element {
  const translate = useTranslate();
  const { about } = props;
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
      <h3>{translate('popup.empty.try')}</h3>
      <ul class="examples">
        {examples(about).map((query) => (
          <li key={query}>
            <Button onPress={() => props.onExample(query)}>{query}</Button>
          </li>
        ))}
      </ul>
      <p class="quiet">{translate('popup.empty.offline')}</p>
    </div>
  );
}

/** A topic's name, a speaker, a year with a topic: one of each kind of question. */
export function examples(about: CorpusAbout): string[] {
  const [first, second] = about.topics.map(({ prefLabel }) => prefLabel);
  const speaker = about.statements[0]?.speakers[0]?.name;
  const year = about.summary.until.slice(0, 4);
  return [
    first,
    speaker && second && `${second} speaker:"${speaker}"`,
    speaker && `speaker:"${speaker}" voice:direct`,
    /^\d{4}$/.test(year) ? `date:${year}` : undefined,
  ]
    .filter((query) => query !== undefined && query !== '')
    .slice(0, EXAMPLES) as string[];
}
