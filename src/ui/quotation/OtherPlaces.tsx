import type { JSX } from 'preact';
import type { QuotationMatch } from '../../core/findings.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { SaidBy } from '../statement/SaidBy.tsx';
import { useTranslate } from '../words/strings.ts';
import { RecordInContext } from './RecordInContext.tsx';

/** Further places of the record with the same words; nothing if there are none. */
export function OtherPlaces({ places }: { places: readonly QuotationMatch[] }): JSX.Element | null {
  const translate = useTranslate();
  if (places.length === 0) return null;
  return (
    <Disclosure summary={translate('quotation.otherPlaces')}>
      <ul class="other-places">
        {places.map((place) => (
          <li key={`${place.passage}:${place.start}`}>
            <SaidBy {...place} />
            <RecordInContext match={place} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
