import type { JSX } from 'preact';
import { organisationName } from '../../core/speaker-name.ts';
import type { Publisher } from '../../core/statement.ts';
import { Disclosure } from '../../ui/controls/Disclosure.tsx';
import { Row } from '../../ui/controls/Row.tsx';
import { SourceLink } from '../../ui/controls/SourceLink.tsx';
import { AffiliationBadge } from '../../ui/statement/AffiliationBadge.tsx';
import { NameAndRole } from '../../ui/statement/NameAndRole.tsx';
import { inKey } from '../../ui/words/in-key.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { ProvenanceDetails, type ProvenanceProps } from './ProvenanceDetails.tsx';
import { TextLanguage } from './TextLanguage.tsx';

/**
 * Where the words come from, beyond who spoke and when (see Byline): to whom, where they appeared, who published this text and
 * what kind of publisher that is. What only a close look needs is folded away (see ProvenanceDetails).
 */
export function ReaderProvenance({ head, openSource }: ProvenanceProps): JSX.Element {
  const translate = useTranslate();
  const { interviewers, outlet, publisher, venue } = head;
  const unnamed = translate('reader.provenance.unnamed');
  return (
    <section class="reader-provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{translate('reader.provenance.title')}</h2>
      <dl>
        <Row label="reader.provenance.kind">{translate(`reader.kind.${inKey(head.kind)}`)}</Row>
        {interviewers.length > 0 && (
          <Row label="reader.provenance.interviewers">
            {interviewers.map(({ name, organisation }) => (
              <span class="provenance-line" key={`${name} ${organisation}`}>
                <NameAndRole
                  name={name || organisationName(organisation ?? '', unnamed) || unnamed}
                  position={name ? organisation : undefined}
                />
              </span>
            ))}
          </Row>
        )}
        {venue !== undefined && (
          <Row label="reader.provenance.venue">
            <bdi lang={head.languageText}>{venue}</bdi>
          </Row>
        )}
        {outlet.name !== publisher.name && (
          <Row label="reader.provenance.outlet">
            <Body {...outlet} language={head.languageText} />
          </Row>
        )}
        <Row label="reader.provenance.publisher">
          <Body {...publisher} language={head.languageText} />
          <SourceLink
            url={head.url}
            label={translate('action.sourceAt', { publisher: publisher.name })}
            onOpen={openSource}
          >
            {translate('reader.source')}
          </SourceLink>
          <span class="printed-address">{head.url}</span>
        </Row>
        {head.translation && <TextLanguage head={head} />}
      </dl>
      <Disclosure summary={translate('reader.provenance.more')}>
        <ProvenanceDetails head={head} openSource={openSource} />
      </Disclosure>
    </section>
  );
}

function Body({ name, affiliation, language }: Publisher & { language: string }): JSX.Element {
  return (
    <span class="provenance-line">
      <bdi lang={language}>{name}</bdi> <AffiliationBadge affiliation={affiliation} />
    </span>
  );
}
