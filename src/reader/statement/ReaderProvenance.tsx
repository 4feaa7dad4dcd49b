import type { JSX } from 'preact';
import type { PartialDate, Publisher, StatementHead } from '../../core/statement.ts';
import { Disclosure } from '../../ui/controls/Disclosure.tsx';
import { Row } from '../../ui/controls/Row.tsx';
import { SourceLink } from '../../ui/controls/SourceLink.tsx';
import { AffiliationBadge } from '../../ui/statement/AffiliationBadge.tsx';
import { dateInWords } from '../../ui/words/date-words.ts';
import { inKey } from '../../ui/words/in-key.ts';
import { namesIn } from '../../ui/words/names-in.ts';
import { useTranslate } from '../../ui/words/strings.ts';

export interface ReaderProvenanceProps {
  head: StatementHead;
  openSource: (url: string) => void;
}

/**
 * Where the words come from, beyond who spoke and when (see Byline): to whom, where they appeared, who published this text and
 * what kind of publisher that is, in which language, and how other copies differ. The page's dates are here, apart from the
 * event's.
 */
export function ReaderProvenance({ head, openSource }: ReaderProvenanceProps): JSX.Element {
  const translate = useTranslate();
  const languageName = namesIn(translate.locale, 'language');
  const date = (value: PartialDate) =>
    value === 'unknown' ? translate('reader.provenance.unknown') : dateInWords(value, translate);
  const asked = head.interviewers.map(
    ({ name, organisation }) =>
      [name, organisation].filter(Boolean).join(', ') || translate('reader.provenance.unnamed'),
  );
  return (
    <section class="reader-provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{translate('reader.provenance.title')}</h2>
      <dl>
        <Row label="reader.provenance.kind">{translate(`reader.kind.${inKey(head.kind)}`)}</Row>
        {asked.length > 0 && (
          <Row label="reader.provenance.interviewers">
            <bdi>{asked.join('; ')}</bdi>
          </Row>
        )}
        {head.venue !== undefined && (
          <Row label="reader.provenance.venue">
            <bdi lang={head.languageText}>{head.venue}</bdi>
          </Row>
        )}
        {head.outlet.name !== head.publisher.name && (
          <Row label="reader.provenance.outlet">
            <Body {...head.outlet} />
          </Row>
        )}
        <Row label="reader.provenance.publisher">
          <Body {...head.publisher} />
          <SourceLink
            url={head.url}
            label={translate('action.sourceAt', { publisher: head.publisher.name })}
            onOpen={openSource}
          >
            {translate('reader.source')}
          </SourceLink>
          <span class="printed-address">{head.url}</span>
        </Row>
        {head.translation && (
          <Row label="reader.provenance.text">
            {languageName(head.languageText)}{' '}
            <small>{translate('reader.provenance.translation')}</small>
          </Row>
        )}
      </dl>
      <Disclosure summary={translate('reader.provenance.more')}>
        <dl>
          <Row label="reader.provenance.published">{date(head.publicationDate)}</Row>
          {head.pageUpdated !== undefined && (
            <Row label="reader.provenance.updated">
              {date(head.pageUpdated)} <small>{translate('reader.provenance.updatedNote')}</small>
            </Row>
          )}
          <Row label="reader.provenance.delivered">{languageName(head.languageDelivered)}</Row>
          <Row label="reader.provenance.text">
            {languageName(head.languageText)}{' '}
            <small>
              {translate(
                head.translation ? 'reader.provenance.translation' : 'reader.provenance.original',
              )}
            </small>
          </Row>
          {head.copies.length > 0 && (
            <Row label="reader.provenance.copies">
              <ul>
                {head.copies.map((copy) => (
                  <li key={copy.url}>
                    <SourceLink url={copy.url} onOpen={openSource}>
                      {copy.publisher ?? copy.url}
                    </SourceLink>
                    {copy.publisher !== undefined && (
                      <span class="printed-address">{copy.url}</span>
                    )}
                    <bdi lang={head.languageText}>{copy.difference}</bdi>
                  </li>
                ))}
              </ul>
            </Row>
          )}
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
      </Disclosure>
    </section>
  );
}

function Body({ name, affiliation }: Publisher): JSX.Element {
  return (
    <span class="provenance-line">
      <bdi>{name}</bdi> <AffiliationBadge affiliation={affiliation} />
    </span>
  );
}
