import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readPartialDate } from '../core/dates/partial-date.ts';
import type { CheckedQuotation, CorpusSummary } from '../core/findings.ts';
import { MAX_QUERY_LENGTH } from '../core/limits.ts';
import type { Problem } from '../core/result.ts';
import { Button } from '../ui/controls/Button.tsx';
import { ErrorState } from '../ui/controls/States.tsx';
import { useTrusted } from '../ui/controls/trust.ts';
import { QuotationCard } from '../ui/quotation/QuotationCard.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { CheckDraft } from './host/left-with.ts';
import type { PopupHost } from './host/popup-host.ts';

export interface CheckTabProps {
  /** What the tab was opened with, or left with; it is compared at once. */
  draft: CheckDraft;
  /** Keeps what was filled in while another part is shown. */
  onDraft: (part: Partial<CheckDraft>) => void;
  /** `null` until it has arrived. */
  corpus: CorpusSummary | null;
  /** Why it did not arrive. */
  corpusProblem: Problem | null;
  onLearn: () => void;
  host: PopupHost;
  field: RefObject<HTMLTextAreaElement | null>;
  announce: (words: string) => void;
}

/** A quotation typed or pasted, against the record. Pasting compares at once, since there is nothing left to type. */
export function CheckTab(props: CheckTabProps): JSX.Element {
  const translate = useTranslate();
  const { host, draft, corpus, corpusProblem } = props;
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
    if (answer.ok) props.announce(translate('popup.check.result'));
  };
  useEffect(() => {
    void check(draft.quote);
  }, []);

  return (
    <div class="check-tab">
      <CheckForm {...props} busy={busy} badDate={badDate} onCheck={(quote) => void check(quote)} />
      {problem && <ErrorState problem={problem} onRetry={() => void check(draft.quote)} />}
      {checked && !corpus && corpusProblem && (
        <ErrorState problem={corpusProblem} onRetry={props.onLearn} />
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

interface CheckFormProps extends Pick<CheckTabProps, 'draft' | 'onDraft' | 'field'> {
  busy: boolean;
  badDate: boolean;
  onCheck: (quote: string) => void;
}

/** Enter compares from the short fields, Ctrl+Enter from the quotation's, which may have lines of its own. */
function CheckForm({ draft, onDraft, field, busy, badDate, onCheck }: CheckFormProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const keys = trusted((event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.target === field.current && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onCheck(draft.quote);
  });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label class="check-quote">
        <span>{translate('popup.check.quote')}</span>
        <textarea
          ref={field}
          rows={4}
          dir="auto"
          spellcheck={false}
          aria-keyshortcuts="Control+Enter"
          placeholder={translate('popup.check.placeholder')}
          value={draft.quote}
          onInput={(event) => onDraft({ quote: event.currentTarget.value })}
          onPaste={({ currentTarget }) => {
            // The field has the pasted words only after this event.
            setTimeout(() => onCheck(currentTarget.value));
          }}
          onKeyDown={keys}
        />
      </label>
      <div class="check-details">
        <label>
          <span>
            {translate('popup.check.speaker')} <small>{translate('popup.check.speakerHint')}</small>
          </span>
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            value={draft.speaker}
            onInput={(event) => onDraft({ speaker: event.currentTarget.value })}
            onKeyDown={keys}
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
            value={draft.date}
            onInput={(event) => onDraft({ date: event.currentTarget.value })}
            onKeyDown={keys}
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
        disabled={busy || draft.quote.trim() === '' || badDate}
        onPress={() => onCheck(draft.quote)}
      >
        {translate(busy ? 'popup.check.busy' : 'popup.check.button')}
      </Button>
    </form>
  );
}
