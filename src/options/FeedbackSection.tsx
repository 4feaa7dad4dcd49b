import type { JSX } from 'preact';
import type { NotRelated } from '../platform/not-related.ts';
import { unattended } from '../platform/unattended.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import type { Tell, Told } from './told.ts';
import { useHostValue } from './use-host-value.ts';

/** What was marked as unrelated: how much, a report of it without any page text, and a way to clear it. */
export function FeedbackSection(props: { host: OptionsHost; tell: Tell }): JSX.Element | null {
  const translate = useTranslate();
  const { host, tell } = props;
  const [entries, reload] = useHostValue(host.feedback);
  const refused = { words: translate('options.notSaved') };

  const clear = async (): Promise<Told> => {
    try {
      const cleared = await host.clearFeedback();
      return { words: translate('options.feedback.cleared'), undo: () => restore(cleared) };
    } catch {
      return refused;
    } finally {
      reload();
    }
  };
  const restore = async (cleared: readonly NotRelated[]): Promise<Told | null> => {
    try {
      await host.restoreFeedback(cleared);
      return null;
    } catch {
      return { ...refused, undo: () => restore(cleared) };
    } finally {
      reload();
    }
  };
  if (!entries?.length) return null;
  return (
    <section>
      <h2>{translate('options.feedback.title')}</h2>
      <p>{translate.plural('options.feedback.count', entries.length)}</p>
      <p>
        <Button onPress={() => host.save('on-the-record-feedback.json', writeFeedback(entries))}>
          {translate('options.feedback.save')}
        </Button>{' '}
        <Button onPress={() => unattended(() => clear().then(tell))}>
          {translate('options.feedback.clear')}
        </Button>
      </p>
    </section>
  );
}

/** The report: passages, topics and scores. Pages are left out altogether, even their keys. */
function writeFeedback(entries: readonly NotRelated[]): string {
  const notRelated = entries.map(({ passage, topics, score }) => ({ passage, topics, score }));
  return `${JSON.stringify({ format: 'on-the-record-feedback', version: 1, notRelated }, null, 2)}\n`;
}
