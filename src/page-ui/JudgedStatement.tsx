import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RelatedPassage } from '../core/findings.ts';
import { Button } from '../ui/Button.tsx';
import { reasonInWords } from '../ui/reason-words.ts';
import { StatementCard } from '../ui/StatementCard.tsx';
import { useTranslate } from '../ui/strings.ts';
import type { PageUiHost } from './page-ui-host.ts';

export interface JudgedStatementProps {
  host: PageUiHost;
  card: RelatedPassage;
  articleDate: string;
}

/** A statement that a person may find unrelated: then it makes room for a line from which it can be brought back. */
export function JudgedStatement({ host, card, articleDate }: JudgedStatementProps): JSX.Element {
  const translate = useTranslate();
  const [dismissed, setDismissed] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const judged = useRef(false);
  // The button that was pressed makes room for its opposite, which the focus goes on to.
  useLayoutEffect(() => {
    if (judged.current) answer.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [dismissed]);
  const judge = (unrelated: boolean): void => {
    judged.current = true;
    setDismissed(unrelated);
    host.onNotRelated?.(card, unrelated);
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
    <>
      <StatementCard
        card={card}
        reasons={card.reasons.map((reason) => reasonInWords(reason, translate))}
        articleDate={articleDate}
        copy={host.copy}
        openReader={host.openReader}
        openSource={host.openSource}
      />
      {host.onNotRelated && (
        <p class="judge" ref={answer}>
          <Button onPress={() => judge(true)}>{translate('page.notRelated')}</Button>
        </p>
      )}
    </>
  );
}
