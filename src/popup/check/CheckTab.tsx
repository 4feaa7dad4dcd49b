import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readPartialDate } from '../../core/dates/partial-date.ts';
import type { CheckedQuotation } from '../../core/findings.ts';
import { MAX_QUERY_LENGTH } from '../../core/limits.ts';
import type { Problem } from '../../core/result.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ErrorState } from '../../ui/controls/States.tsx';
import { writeNote } from '../../ui/copy/write-note.ts';
import { QuotationCard } from '../../ui/quotation/QuotationCard.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import { verdictWords } from '../../ui/words/verdict-words.ts';
import type { PopupHost } from '../host/popup-host.ts';
import type { AboutState } from '../host/use-about.ts';
import { CheckForm } from './CheckForm.tsx';
import { findQuotation } from './find-quotation.ts';
import type { DraftState } from './use-draft.ts';

export interface CheckTabProps {
  /** What has been filled in; compared at once when the tab opens. */
  state: DraftState;
  about: AboutState;
  host: PopupHost;
  announce: (words: string) => void;
}

/** A quotation typed or pasted, against the record. Pasting compares at once, since there is nothing left to type. */
export function CheckTab(props: CheckTabProps): JSX.Element {
  const translate = useTranslate();
  const { host, about } = props;
  const { draft, field, change } = props.state;
  const corpus = about.about?.summary ?? null;
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<CheckedQuotation | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  const date = draft.date.trim();
  const badDate = date !== '' && readPartialDate(date) === null;
  const length = draft.quote.length;

  const check = async (quote: string): Promise<void> => {
    if (quote.trim() === '' || badDate) return;
    latest.current += 1;
    const asked = latest.current;
    setBusy(true);
    const speaker = draft.speaker.trim();
    const answer = await host.lookups.check({
      quote: quote.slice(0, MAX_QUERY_LENGTH),
      ...(speaker && { speaker }),
      ...(date && { date }),
    });
    if (asked !== latest.current) return;
    setBusy(false);
    setChecked(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.error);
  };
  const tryExample = async (): Promise<void> => {
    const quote = await findQuotation(host.lookups);
    if (quote === null) return;
    field.current?.focus();
    change({ quote });
    await check(quote);
  };
  useEffect(() => {
    unattended(() => check(draft.quote));
  }, []);
  // Announced with its verdict, once that can be put into words.
  useEffect(() => {
    if (!checked || !corpus) return;
    const verdict = verdictWords(checked.verdict, corpus, translate);
    props.announce(translate('quotation.card', { verdict }));
  }, [checked, corpus]);

  return (
    <div class="check-tab">
      <CheckForm
        draft={draft}
        onDraft={change}
        field={field}
        busy={busy}
        badDate={badDate}
        onCheck={(quote) => unattended(() => check(quote))}
      />
      {problem && (
        <ErrorState problem={problem} onRetry={() => unattended(() => check(draft.quote))} />
      )}
      {checked && !corpus && about.problem && (
        <ErrorState problem={about.problem} onRetry={about.learn} />
      )}
      {checked && length > MAX_QUERY_LENGTH && (
        <p class="quiet">{translate('popup.check.tooLong', { count: MAX_QUERY_LENGTH })}</p>
      )}
      {checked && corpus ? (
        <section>
          <h2 class="sr-only">{translate('popup.check.result')}</h2>
          <QuotationCard
            checked={checked}
            corpus={corpus}
            articleDate={date || undefined}
            now={host.now}
            copy={host.copy}
            writeNote={writeNote}
            openReader={host.openReader}
            openSource={host.openSource}
          />
        </section>
      ) : (
        !problem && (
          <>
            <p class="quiet">{translate('popup.check.explain')}</p>
            {draft.quote === '' && (
              <Button kind="plain" onPress={() => unattended(tryExample)}>
                {translate('popup.check.example')}
              </Button>
            )}
          </>
        )
      )}
    </div>
  );
}
