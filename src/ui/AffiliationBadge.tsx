import type { JSX } from 'preact';
import type { Affiliation } from '../core/statement.ts';
import { GovernmentIcon, IndependentIcon, PartyIcon, StateMediaIcon } from './icons.tsx';
import { type MessageKey, useTranslate } from './strings.ts';

const SIGNS: Record<Affiliation, { icon: typeof GovernmentIcon; words: MessageKey }> = {
  government: { icon: GovernmentIcon, words: 'affiliation.government' },
  'state-media': { icon: StateMediaIcon, words: 'affiliation.stateMedia' },
  party: { icon: PartyIcon, words: 'affiliation.party' },
  independent: { icon: IndependentIcon, words: 'affiliation.independent' },
};

/** What stands behind a publisher, in a word. All kinds look alike on purpose: this informs, it does not grade. */
export function AffiliationBadge({ affiliation }: { affiliation: Affiliation }): JSX.Element {
  const translate = useTranslate();
  const { icon: Icon, words } = SIGNS[affiliation];
  return (
    <span class="badge">
      <Icon size={14} />
      {translate(words)}
    </span>
  );
}
