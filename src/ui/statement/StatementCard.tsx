import type { JSX } from 'preact';
import { clipboardCitation } from '../../core/cite/clipboard.ts';
import type { PassageCard } from '../../core/findings.ts';
import type { PartialDate } from '../../core/statement.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { CopyAs } from '../copy/CopyAs.tsx';
import { CopyButton } from '../copy/CopyButton.tsx';
import type { CopyFormat } from '../copy/copy-format.ts';
import type { Copy } from '../copy/use-copy.ts';
import { useTranslate } from '../words/strings.ts';
import { EventDate } from './EventDate.tsx';
import { PassageText } from './PassageText.tsx';
import { Provenance } from './Provenance.tsx';
import { QuestionAsked } from './QuestionAsked.tsx';
import { ReadOn } from './ReadOn.tsx';
import { VoiceNotes } from './VoiceNotes.tsx';

export interface StatementCardProps {
  card: PassageCard;
  /** Why it is shown, each a phrase in words; none for a search hit. */
  reasons?: readonly string[];
  /** Date of the article that the card stands beside. */
  articleDate?: PartialDate;
  copy: Copy;
  /** Further forms to copy in, e.g. `citationFormats(card, …)`; handed in, since few places have room for them. */
  formats?: readonly CopyFormat[];
  openReader?: ((statement: string, passage: string) => void) | undefined;
  openSource?: ((url: string) => void) | undefined;
}

/** One passage of the record: who said it, in which role, when, where, to whom, and who published it. */
export function StatementCard(props: StatementCardProps): JSX.Element {
  const translate = useTranslate();
  const { card, reasons = [], articleDate } = props;
  return (
    <article class="card">
      <header class="card-head">
        <h3 class="speaker">
          <bdi>{card.speaker}</bdi>
        </h3>
        <p class="role">
          <bdi lang={card.language}>{card.role}</bdi>
        </p>
        <EventDate date={card.date} notAfter={card.notAfter} article={articleDate} />
      </header>
      {card.question !== null && <QuestionAsked text={card.question} language={card.language} />}
      <VoiceNotes voice={card.voice} translation={card.translation} />
      <PassageText {...card} />
      <Provenance {...card} />
      <div class="folded">
        {reasons.length > 0 && (
          <Disclosure summary={translate('statement.why')}>
            <ul class="reasons">
              {reasons.map((reason) => (
                <li key={reason}>
                  <bdi>{reason}</bdi>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {props.formats !== undefined && <CopyAs formats={props.formats} copy={props.copy} />}
      </div>
      <footer class="actions">
        <ReadOn place={card} openReader={props.openReader} openSource={props.openSource} />
        <CopyButton
          copy={props.copy}
          content={() => clipboardCitation(card)}
          label={translate('action.copy')}
        />
      </footer>
    </article>
  );
}
