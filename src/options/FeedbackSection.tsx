import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotRelated } from '../platform/feedback.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { useHostValue } from './use-host-value.ts';

/** What was called unrelated: how much, out as a report without any page's words, and back to nothing. */
export function FeedbackSection({ host }: { host: OptionsHost }): JSX.Element | null {
  const translate = useTranslate();
  const [entries, reload] = useHostValue(host.feedback);
  /** What can be brought back. */
  const [cleared, setCleared] = useState<readonly NotRelated[] | null>(null);
  const [refused, setRefused] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed has gone.
  useEffect(() => {
    if (cleared) status.current?.focus();
  }, [cleared]);

  const keep = async (change: () => Promise<readonly NotRelated[] | null>): Promise<void> => {
    try {
      setCleared(await change());
      setRefused(false);
    } catch {
      setRefused(true);
    }
    reload();
  };
  const restore = async (all: readonly NotRelated[]): Promise<null> => {
    await host.restoreFeedback(all);
    return null;
  };
  if (!cleared && !entries?.length) return null;
  return (
    <section>
      <h2>{translate('options.feedback.title')}</h2>
      {!cleared && entries && (
        <>
          <p>{translate.plural('options.feedback.count', entries.length)}</p>
          <p>
            <Button
              kind="plain"
              onPress={() => host.save('on-the-record-feedback.json', writeFeedback(entries))}
            >
              {translate('options.feedback.save')}
            </Button>{' '}
            <Button onPress={() => void keep(host.clearFeedback)}>
              {translate('options.feedback.clear')}
            </Button>
          </p>
        </>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {refused && translate('options.notSaved')}{' '}
        {cleared && (
          <>
            {!refused && translate('options.feedback.cleared')}{' '}
            <Button onPress={() => void keep(() => restore(cleared))}>
              {translate('action.undo')}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}

/** The report: passages, topics and scores. Pages are left out altogether, even their keys. */
function writeFeedback(entries: readonly NotRelated[]): string {
  const notRelated = entries.map(({ passage, topics, score }) => ({ passage, topics, score }));
  return `${JSON.stringify({ format: 'on-the-record-feedback', version: 1, notRelated }, null, 2)}\n`;
}
