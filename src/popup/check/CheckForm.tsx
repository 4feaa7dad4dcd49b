import type { JSX, RefObject } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { useTrusted } from '../../ui/controls/trust.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import type { CheckDraft } from '../host/left-with.ts';

export interface CheckFormProps {
  draft: CheckDraft;
  onDraft: (part: Partial<CheckDraft>) => void;
  /** The quotation's field, which has the caret when the tab opens. */
  field: RefObject<HTMLTextAreaElement | null>;
  busy: boolean;
  badDate: boolean;
  onCheck: (quote: string) => void;
}

/**
 * Fields for a quotation, its speaker and its date. Enter compares from the short fields, Ctrl+Enter from the quotation's,
 * where Enter makes a new line.
 */
export function CheckForm({
  draft,
  onDraft,
  field,
  busy,
  badDate,
  onCheck,
}: CheckFormProps): JSX.Element {
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
      <label>
        <span>{translate('popup.check.quote')}</span>
        <textarea
          ref={field}
          rows={4}
          {...(draft.quote !== '' && { dir: 'auto' })}
          spellcheck={false}
          aria-keyshortcuts="Control+Enter"
          placeholder={translate('popup.check.placeholder')}
          value={draft.quote}
          onInput={(event) => onDraft({ quote: event.currentTarget.value })}
          onPaste={({ currentTarget }) => {
            // The field contains the pasted words only after this event.
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
            {...(draft.speaker !== '' && { dir: 'auto' })}
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
        {badDate && (
          <p class="field-problem" id="otr-bad-date">
            {translate('popup.check.badDate')}
          </p>
        )}
      </div>
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
