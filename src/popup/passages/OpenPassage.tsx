import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { clipboardCitation } from '../../core/cite/clipboard.ts';
import type { PassageCard } from '../../core/findings.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChevronIcon, ReadIcon } from '../../ui/controls/icons.tsx';
import { CopyAs } from '../../ui/copy/CopyAs.tsx';
import { citationFormats } from '../../ui/copy/citation-formats.ts';
import { StatementCard } from '../../ui/statement/StatementCard.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { BrowsedPassages } from './browsed-passages.ts';
import type { Place } from './use-place.ts';

interface OpenPassageProps extends BrowsedPassages {
  card: PassageCard;
  place: Place;
}

/** One passage in place of the list, with the way back and to its neighbours. */
export function OpenPassage(props: OpenPassageProps): JSX.Element {
  const translate = useTranslate();
  const { card, place, host, query } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [card.passage]);
  return (
    <section
      class="open-passage"
      ref={box}
      tabIndex={-1}
      aria-labelledby={`${props.idPrefix}-place`}
    >
      <PlaceBar place={place} total={props.cards.length} id={`${props.idPrefix}-place`} />
      <StatementCard
        key={card.passage}
        card={card}
        reasons={props.reasons?.[place.index] ?? []}
        cite={clipboardCitation}
        copy={host.copy}
        openReader={(place) => host.openReader(place, query)}
        openSource={host.openSource}
      >
        <CopyAs
          formats={citationFormats(card, { accessed: host.now().slice(0, 10) })}
          copy={host.copy}
        />
      </StatementCard>
      {host.openBeside && (
        <p class="beside">
          <Button
            icon={<ReadIcon size={16} />}
            onPress={() => host.openBeside?.(card.statement, card.passage, query)}
          >
            {translate('popup.search.beside')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** "Back", and "2 of 5" between the steps to the passages before and after. */
function PlaceBar(props: { place: Place; total: number; id: string }): JSX.Element {
  const translate = useTranslate();
  const { place, total } = props;
  return (
    <div class="open-passage-bar">
      <Button icon={<ChevronIcon />} onPress={place.close}>
        {translate('popup.search.back')}
      </Button>
      <span class="open-passage-steps">
        <Button
          kind="icon"
          icon={<ChevronIcon />}
          label={translate('popup.search.previous')}
          disabled={place.index === 0}
          onPress={() => place.select(place.index - 1)}
        />
        <h2 class="open-passage-place" id={props.id}>
          {translate('popup.search.position', { position: place.index + 1, total })}
        </h2>
        <Button
          kind="icon"
          icon={<ChevronIcon />}
          label={translate('popup.search.next')}
          disabled={place.index >= total - 1}
          onPress={() => place.select(place.index + 1)}
        />
      </span>
    </div>
  );
}
