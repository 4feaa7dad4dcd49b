import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readPartialDate } from '../core/dates/partial-date.ts';
import type { CheckedQuotation, CorpusSummary } from '../core/findings.ts';
import { MAX_QUERY_LENGTH } from '../core/limits.ts';
import type { Problem } from '../core/result.ts';
import { Button } from '../ui/Button.tsx';
import { QuotationCard } from '../ui/QuotationCard.tsx';
import { ErrorState } from '../ui/States.tsx';
import { useTranslate } from '../ui/strings.ts';
import { useTrusted } from '../ui/trust.ts';
import type { PopupHost } from './popup-host.ts';

export interface CheckTabProps {
  /** Words that the tab was opened with, or left with; they are compared at once. */
  initial: string;
  /** Keeps what was typed while another part is shown. */
  onDraft: (quote: string) => void;
  corpus: CorpusSummary | null;
  host: PopupHost;
  field: RefObject<HTMLTextAreaElement | null>;
  announce: (words: string) => void;
}

/** A quotation typed or pasted, against the record. Pasting compares at once, since there is nothing left to type. */
export function CheckTab(props: CheckTabProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const { host, initial } = props;
  const [quote, setQuote] = useState(initial);
  const [speaker, setSpeaker] = useState('');
  const [date, setDate] = useState('');
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<CheckedQuotation | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  const badDate = date.trim() !== '' && readPartialDate(date.trim()) === null;

  const check = async (words: string): Promise<void> => {
    if (words.trim() === '' || badDate) return;
    latest.current += 1;
    const asked = latest.current;
    setBusy(true);
    const answer = await host.lookups.check({
      quote: words.slice(0, MAX_QUERY_LENGTH),
      ...(speaker.trim() && { speaker: speaker.trim() }),
      ...(date.trim() && { date: date.trim() }),
    });
    if (asked !== latest.current) return;
    setBusy(false);
    setChecked(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) props.announce(translate('popup.check.result'));
  };
  useEffect(() => {
    if (initial !== '') void check(initial);
  }, []);

  const submit = (event: Event): void => {
    event.preventDefault();
    void check(quote);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };

  return (
    <div class="check-tab">
      <form onSubmit={submit}>
        <label class="check-quote">
          <span>{translate('popup.check.quote')}</span>
          <textarea
            ref={props.field}
            rows={4}
            dir="auto"
            spellcheck={false}
            placeholder={translate('popup.check.placeholder')}
            value={quote}
            onInput={(event) => {
              setQuote(event.currentTarget.value);
              props.onDraft(event.currentTarget.value);
            }}
            onPaste={(event) => {
              const field = event.currentTarget;
              // The field has the pasted words only after this event.
              setTimeout(() => void check(field.value));
            }}
            onKeyDown={trusted(keys)}
          />
        </label>
        <div class="check-details">
          <label>
            <span>
              {translate('popup.check.speaker')}{' '}
              <small>{translate('popup.check.speakerHint')}</small>
            </span>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              value={speaker}
              onInput={(event) => setSpeaker(event.currentTarget.value)}
            />
          </label>
          <label>
            <span>
              {translate('popup.check.date')} <small>{translate('popup.check.dateHint')}</small>
            </span>
            <input
              type="text"
              autocomplete="off"
              placeholder={translate('popup.check.datePlaceholder')}
              aria-invalid={badDate}
              aria-describedby={badDate ? 'otr-bad-date' : undefined}
              value={date}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
          </label>
        </div>
        {badDate && (
          <p class="field-problem" id="otr-bad-date">
            {translate('popup.check.badDate')}
          </p>
        )}
        <Button
          kind="main"
          disabled={busy || quote.trim() === '' || badDate}
          onPress={() => void check(quote)}
        >
          {translate(busy ? 'popup.check.busy' : 'popup.check.button')}
        </Button>
      </form>
      {problem && <ErrorState problem={problem} onRetry={() => void check(quote)} />}
      {checked && props.corpus ? (
        <section>
          <h2 class="sr-only">{translate('popup.check.result')}</h2>
          <QuotationCard
            checked={checked}
            corpus={props.corpus}
            articleDate={date.trim() || undefined}
            now={host.now}
            copy={host.copy}
            openReader={host.openReader}
            openSource={host.openSource}
          />
        </section>
      ) : (
        !problem && <p class="quiet">{translate('popup.check.explain')}</p>
      )}
    </div>
  );
}
