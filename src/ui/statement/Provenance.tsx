import type { JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import { useTranslate } from '../words/strings.ts';
import { AffiliationBadge } from './AffiliationBadge.tsx';

export type ProvenanceProps = Pick<PassageCard, 'publisher'> &
  Partial<Pick<PassageCard, 'outlet' | 'outletAffiliation' | 'venue' | 'language'>>;

/** Where the words first appeared if not at their publisher, and on which occasion; nothing if neither is known. */
export function Provenance(props: ProvenanceProps): JSX.Element | null {
  const translate = useTranslate();
  const { outlet, outletAffiliation, publisher, venue } = props;
  const elsewhere = outlet !== undefined && outlet !== publisher;
  if (!elsewhere && venue === undefined) return null;
  return (
    <dl class="provenance">
      {elsewhere && (
        <div>
          <dt>{translate('provenance.firstIn')}</dt>{' '}
          <dd>
            <bdi lang={props.language}>{outlet}</bdi>{' '}
            {outletAffiliation !== undefined && (
              <AffiliationBadge affiliation={outletAffiliation} />
            )}
          </dd>
        </div>
      )}
      {venue !== undefined && (
        <div>
          <dt>{translate('provenance.venue')}</dt>{' '}
          <dd>
            <bdi lang={props.language}>{venue}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
