import type { JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import { NoteIcon, TranslationIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';

/** Says whose words these are unless they are the official's own, and whether they are a translation. */
export function VoiceNotes(props: Pick<PassageCard, 'voice' | 'translation'>): JSX.Element | null {
  const translate = useTranslate();
  if (props.voice === 'direct' && !props.translation) return null;
  return (
    <p class="voice-notes">
      {props.voice !== 'direct' && (
        <span class="label label-strong">
          <NoteIcon size={14} />
          {translate(`voice.${props.voice}`)}
        </span>
      )}
      {props.translation && (
        <span class="label" title={translate('statement.translationNote')}>
          <TranslationIcon size={14} />
          {translate('statement.translation')}
        </span>
      )}
    </p>
  );
}
