import type { ComponentChildren, JSX } from 'preact';
import type { PassageCard } from '../../core/findings.ts';
import type { ToRead } from '../../core/page-protocol.ts';
import type { PartialDate } from '../../core/statement.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { CopyButton } from '../copy/CopyButton.tsx';
import type { Writers } from '../copy/note-forms.ts';
import type { Copy } from '../copy/use-copy.ts';
import { useTranslate } from '../words/strings.ts';
import { PassageText } from './PassageText.tsx';
import { Provenance } from './Provenance.tsx';
import { ReadOn } from './ReadOn.tsx';
import { Reasons } from './Reasons.tsx';
import { SaidBy } from './SaidBy.tsx';
import { SetApart } from './SetApart.tsx';

export interface StatementCardProps {
  card: PassageCard;
  /** Why it is shown, each a phrase in words; none for a search hit. */
  reasons?: readonly string[];
  /** Date of the article that the card stands beside. */
  articleDate?: PartialDate;
  /** The card above, of the same statement: what that one has told of it is not told again. */
  continues?: PassageCard | undefined;
  cite: Writers['cite'];
  copy: Copy;
  openReader?: ((place: ToRead) => void) | undefined;
  openSource?: ((url: string) => void) | undefined;
  /** Stands at its end, such as further forms to copy in: few places have room for them. */
  children?: ComponentChildren;
}

/**
 * One passage of the record: who said it, in which role, when, and who published it; its words, and right below them the way to
 * their source, in sight without scrolling; then where it was said, and why it is shown.
 */
export function StatementCard(props: StatementCardProps): JSX.Element {
  const translate = useTranslate();
  const { card, reasons = [], articleDate, continues } = props;
  return (
    <article class="card">
      {!(continues && isSaidAlike(card, continues)) && (
        <SaidBy
          {...card}
          publisher={continues ? undefined : card.publisher}
          article={articleDate}
          heads
        />
      )}
      {card.question !== null && card.question !== continues?.question && (
        <SetApart
          label={translate('statement.question')}
          text={card.question}
          language={card.language}
        />
      )}
      <PassageText {...card} />
      <div class="actions">
        <ReadOn place={card} openReader={props.openReader} openSource={props.openSource} />
        <CopyButton
          copy={props.copy}
          content={() => props.cite(card)}
          label={translate('action.copy')}
          short={translate('action.copyShort')}
        />
      </div>
      {!continues && <Provenance {...card} />}
      <div class="folded">
        {reasons.length > 0 && (
          <Disclosure summary={translate('statement.why')}>
            <Reasons reasons={reasons} />
          </Disclosure>
        )}
        {props.children}
      </div>
    </article>
  );
}

/** Two passages of a statement by the same person in the same way: a question or a report of it needs a head of its own. */
function isSaidAlike(card: PassageCard, other: PassageCard): boolean {
  return card.speaker === other.speaker && card.voice === other.voice;
}
