import type { JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import { speakerName } from '../../core/speaker-name.ts';
import type { PartialDate } from '../../core/statement.ts';
import { useTranslate } from '../words/strings.ts';
import { AffiliationBadge } from './AffiliationBadge.tsx';
import { EventDate } from './EventDate.tsx';
import { VoiceNotes } from './VoiceNotes.tsx';

export type SaidByProps = Pick<PassageCard, 'speaker' | 'date'> &
  Partial<Pick<PassageCard, 'role' | 'language' | 'voice' | 'translation' | 'affiliation'>> & {
    /** Who published the words, told with what is behind it; left out where the card above has said so. */
    publisher?: string | undefined;
    notAfter?: PartialDate | undefined;
    /** Date of the article that it is shown beside. */
    article?: PartialDate | undefined;
    /** It stands over what was said, as a heading. */
    heads?: boolean;
  };

/** Who said it, in which role; when, how far from the article, and whether these are the person's own words; who published them. */
export function SaidBy(props: SaidByProps): JSX.Element {
  const translate = useTranslate();
  const {
    speaker,
    role = '',
    publisher,
    affiliation,
    voice = 'direct',
    translation = false,
  } = props;
  const name = speakerName(speaker, translate('voice.unnamed'));
  const Name = props.heads ? 'h3' : 'strong';
  return (
    <header class="said-by">
      <div>
        <Name class="speaker">
          <bdi lang={name === speaker ? props.language : undefined}>{name}</bdi>
        </Name>
        {role !== '' && (
          <bdi class="role" lang={props.language}>
            {role}
          </bdi>
        )}
      </div>
      <div>
        <EventDate date={props.date} notAfter={props.notAfter} article={props.article} />
        <VoiceNotes voice={voice} translation={translation} />
      </div>
      {publisher !== undefined && (
        <p class="published">
          {translate('provenance.publishedBy')}{' '}
          <span>
            <bdi lang={props.language}>{publisher}</bdi>{' '}
            {affiliation !== undefined && <AffiliationBadge affiliation={affiliation} />}
          </span>
        </p>
      )}
    </header>
  );
}
