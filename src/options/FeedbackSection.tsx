import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NotRelated } from '../platform/feedback.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { useHostValue } from './use-host-value.ts';

/** What was called unrelated: how much, out as a report without any page's words, and back to nothing. */
export function FeedbackSection({ host }: { host: OptionsHost }): JSX.Element | null {
  const translate = useTranslate();
  const [entries, reload] = useHostValue(host.feedback);
  const [cleared, setCleared] = useState<readonly NotRelated[] | null>(null);
  const clear = (all: readonly NotRelated[]): void => {
    setCleared(all);
    void host.clearFeedback().then(reload);
  };
  const undo = (all: readonly NotRelated[]): void => {
    setCleared(null);
    void host.restoreFeedback(all).then(reload);
  };
  if (cleared) {
    return (
      <section>
        <h2>{translate('options.feedback.title')}</h2>
        <p role="status">
          {translate('options.feedback.cleared')}{' '}
          <Button onPress={() => undo(cleared)}>{translate('action.undo')}</Button>
        </p>
      </section>
    );
  }
  if (!entries?.length) return null;
  return (
    <section>
      <h2>{translate('options.feedback.title')}</h2>
      <p>{translate.plural('options.feedback.count', entries.length)}</p>
      <p>
        <Button
          kind="plain"
          onPress={() => host.save('on-the-record-feedback.json', writeFeedback(entries))}
        >
          {translate('options.feedback.save')}
        </Button>{' '}
        <Button onPress={() => clear(entries)}>{translate('options.feedback.clear')}</Button>
      </p>
    </section>
  );
}

/** The report: passages, topics and scores. Pages are left out altogether, even their keys. */
function writeFeedback(entries: readonly NotRelated[]): string {
  const notRelated = entries.map(({ passage, topics, score }) => ({ passage, topics, score }));
  return `${JSON.stringify({ format: 'on-the-record-feedback', version: 1, notRelated }, null, 2)}\n`;
}
