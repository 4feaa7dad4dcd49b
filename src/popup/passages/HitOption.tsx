import type { JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import { snippet } from '../../core/search/snippet.ts';
import { speakerName } from '../../core/speaker-name.ts';
import { AffiliationBadge } from '../../ui/statement/AffiliationBadge.tsx';
import { MarkedText } from '../../ui/statement/MarkedText.tsx';
import { Reasons } from '../../ui/statement/Reasons.tsx';
import { eventDateInWords } from '../../ui/words/date-words.ts';
import { directionOf } from '../../ui/words/direction.ts';
import { useTranslate } from '../../ui/words/strings.ts';

/**
 * One passage in a list: who, when, the marked words in context, who published them, and whose words they are unless they are
 * the official's own.
 */
export function HitOption({
  card,
  reasons,
}: {
  card: PassageCard;
  reasons: readonly string[];
}): JSX.Element {
  const translate = useTranslate();
  const name = speakerName(card.speaker, translate('voice.unnamed'));
  const part = snippet(card.text, card.highlights);
  return (
    <>
      <span class="hit-head">
        <bdi class="hit-speaker" lang={name === card.speaker ? card.language : undefined}>
          {name}
        </bdi>
        <span class="hit-date">{eventDateInWords(card, translate, 'short')}</span>
      </span>
      {card.voice !== 'direct' && <span class="hit-voice">{translate(`voice.${card.voice}`)}</span>}
      <span class={`hit-text hit-text-${card.voice}`} dir={directionOf(card.language)}>
        <MarkedText
          text={card.text}
          ranges={card.highlights}
          language={card.language}
          part={part}
        />
      </span>
      <span class="hit-foot">
        <bdi class="hit-publisher" lang={card.language}>
          {card.publisher}
        </bdi>
        <AffiliationBadge affiliation={card.affiliation} />
      </span>
      {reasons.length > 0 && <Reasons reasons={reasons} />}
    </>
  );
}
