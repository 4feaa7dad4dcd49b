import type { JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import { useTranslate } from '../words/strings.ts';
import { AffiliationBadge } from './AffiliationBadge.tsx';

export type ProvenanceProps = Pick<PassageCard, 'publisher' | 'affiliation'> &
  Partial<Pick<PassageCard, 'outlet' | 'outletAffiliation' | 'venue' | 'language'>>;

/** Who published the words, and where they first appeared if that was elsewhere. Always on a card. */
export function Provenance(props: ProvenanceProps): JSX.Element {
  const translate = useTranslate();
  const { outlet, outletAffiliation, publisher } = props;
  return (
    <dl class="provenance">
      {props.venue !== undefined && (
        <div>
          <dt>{translate('provenance.venue')}</dt>
          <dd>
            <bdi lang={props.language}>{props.venue}</bdi>
          </dd>
        </div>
      )}
      {outlet !== undefined && outlet !== publisher && (
        <div>
          <dt>{translate('provenance.firstIn')}</dt>
          <dd>
            <bdi>{outlet}</bdi>{' '}
            {outletAffiliation !== undefined && (
              <AffiliationBadge affiliation={outletAffiliation} />
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{translate('provenance.publishedBy')}</dt>
        <dd>
          <bdi>{publisher}</bdi> <AffiliationBadge affiliation={props.affiliation} />
        </dd>
      </div>
    </dl>
  );
}
