import type { JSX } from 'preact';
import type { Affiliation } from '../../core/statement.ts';
import { GovernmentIcon, IndependentIcon, PartyIcon, StateMediaIcon } from '../controls/icons.tsx';
import { inKey } from '../words/in-key.ts';
import { useTranslate } from '../words/strings.ts';

const SIGNS: Record<Affiliation, typeof GovernmentIcon> = {
  government: GovernmentIcon,
  'state-media': StateMediaIcon,
  party: PartyIcon,
  independent: IndependentIcon,
};

/** Who is behind a publisher, in a word. All kinds look alike on purpose: this informs, it does not grade. */
export function AffiliationBadge({ affiliation }: { affiliation: Affiliation }): JSX.Element {
  const translate = useTranslate();
  const Icon = SIGNS[affiliation];
  return (
    <span class="badge">
      <Icon size={14} />
      {translate(`affiliation.${inKey(affiliation)}`)}
    </span>
  );
}
