import type { JSX } from 'preact';
import type { PartialDate, StatementHead } from '../../core/statement.ts';
import { Row } from '../../ui/controls/Row.tsx';
import { SourceLink } from '../../ui/controls/SourceLink.tsx';
import { dateInWords } from '../../ui/words/date-words.ts';
import { namesIn } from '../../ui/words/names-in.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { TextLanguage } from './TextLanguage.tsx';

export interface ProvenanceProps {
  head: StatementHead;
  openSource: (url: string) => void;
}

/** For a close look at the source: the page's own dates, apart from the event's, the languages, how other copies differ, and the hash. */
export function ProvenanceDetails({ head, openSource }: ProvenanceProps): JSX.Element {
  const translate = useTranslate();
  const date = (value: PartialDate) =>
    value === 'unknown' ? translate('reader.provenance.unknown') : dateInWords(value, translate);
  return (
    <dl>
      <Row label="reader.provenance.published">{date(head.publicationDate)}</Row>
      {head.pageUpdated !== undefined && (
        <Row label="reader.provenance.updated">
          {date(head.pageUpdated)} <small>{translate('reader.provenance.updatedNote')}</small>
        </Row>
      )}
      <Row label="reader.provenance.delivered">
        {namesIn(translate.locale, 'language')(head.languageDelivered)}
      </Row>
      <TextLanguage head={head} />
      {head.copies.length > 0 && <Copies head={head} openSource={openSource} />}
      {head.notes.length > 0 && (
        <Row label="reader.provenance.notes">
          <ul>
            {head.notes.map((note) => (
              <li key={note}>
                <bdi lang={head.languageText}>{note}</bdi>
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Row label="reader.provenance.hash">
        <code class="hash" dir="ltr">
          {head.sourceHash}
        </code>{' '}
        <small>{translate('reader.provenance.hashNote')}</small>
      </Row>
    </dl>
  );
}

/** Where else the text was published, in which language, and how it differs there. */
function Copies({ head, openSource }: ProvenanceProps): JSX.Element {
  const { locale } = useTranslate();
  return (
    <Row label="reader.provenance.copies">
      <ul>
        {head.copies.map(({ url, publisher, language, difference }) => (
          <li key={url}>
            <span class="copy-place">
              <SourceLink url={url} onOpen={openSource}>
                <bdi>{publisher ?? hostOf(url)}</bdi>
              </SourceLink>
              {language !== undefined && <small>{namesIn(locale, 'language')(language)}</small>}
            </span>
            <span class="printed-address">{url}</span>
            <bdi lang={head.languageText}>{difference}</bdi>
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** "news.example" of "https://www.news.example/2021/12/24/story": a whole address would be broken across lines. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url;
}
