import type { JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import type { PartialDate } from '../../core/statement.ts';
import { EventDate } from './EventDate.tsx';
import { VoiceNotes } from './VoiceNotes.tsx';

export type SaidByProps = Pick<PassageCard, 'speaker' | 'date'> &
  Partial<Pick<PassageCard, 'role' | 'language' | 'voice' | 'translation'>> & {
    notAfter?: PartialDate | undefined;
    /** Date of the article that it is shown beside. */
    article?: PartialDate | undefined;
    /** It stands over what was said, as a heading. */
    heads?: boolean;
  };

/** Who said it, in which role; when, how far from the article, and whether these are the person's own words. */
export function SaidBy(props: SaidByProps): JSX.Element {
  const { speaker, role = '', voice = 'direct', translation = false } = props;
  const Name = props.heads ? 'h3' : 'strong';
  return (
    <header class="said-by">
      <div>
        <Name class="speaker">
          <bdi>{speaker}</bdi>
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
    </header>
  );
}
