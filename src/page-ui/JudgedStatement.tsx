import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RelatedPassage } from '../core/findings.ts';
import { Button } from '../ui/controls/Button.tsx';
import { StatementCard } from '../ui/statement/StatementCard.tsx';
import { reasonsInWords } from '../ui/words/reason-words.ts';
import { useTranslate } from '../ui/words/strings.ts';
import type { PageUiHost } from './page-ui-host.ts';

export interface JudgedStatementProps {
  host: Pick<PageUiHost, 'cite' | 'copy' | 'onNotRelated' | 'openReader'>;
  card: RelatedPassage;
  /** The card above, of the same statement. */
  continues: RelatedPassage | undefined;
  articleDate: string;
  onJudged: (unrelated: boolean) => void;
}

/** A statement with a button to mark it as unrelated; it is then replaced by a line that offers to undo that. */
export function JudgedStatement(props: JudgedStatementProps): JSX.Element {
  const { host, card } = props;
  const translate = useTranslate();
  // Whether it was marked as unrelated; null before the button was pressed.
  const [dismissed, setDismissed] = useState<boolean | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  // The pressed button is replaced by its opposite, which takes over the focus.
  useLayoutEffect(() => {
    if (dismissed === null) return;
    answer.current?.querySelector('button')?.focus();
    answer.current?.scrollIntoView({ block: 'nearest' });
  }, [dismissed]);
  const judge = (unrelated: boolean): void => {
    setDismissed(unrelated);
    props.onJudged(unrelated);
    host.onNotRelated(card, unrelated);
  };
  if (dismissed) {
    return (
      <p class="nothing" role="status" ref={answer}>
        {translate('page.notRelatedHidden')}{' '}
        <Button onPress={() => judge(false)}>{translate('action.undo')}</Button>
      </p>
    );
  }
  return (
    <StatementCard
      card={card}
      reasons={reasonsInWords(card.reasons, translate)}
      continues={props.continues}
      articleDate={props.articleDate}
      cite={host.cite}
      copy={host.copy}
      openReader={host.openReader}
    >
      <p class="judge" ref={answer}>
        <Button onPress={() => judge(true)}>{translate('page.notRelated')}</Button>
      </p>
    </StatementCard>
  );
}
