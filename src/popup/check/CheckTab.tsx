import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ErrorState } from '../../ui/controls/States.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import type { AboutState } from '../host/use-about.ts';
import { CheckForm } from './CheckForm.tsx';
import { CheckResult } from './CheckResult.tsx';
import { findQuotation } from './find-quotation.ts';
import { useCheck } from './use-check.ts';
import type { DraftState } from './use-draft.ts';

export interface CheckTabProps {
  /** What has been filled in; compared at once when the tab opens. */
  state: DraftState;
  about: AboutState;
  host: PopupHost;
}

/** A quotation typed or pasted, against the record. Pasting compares at once, since there is nothing left to type. */
export function CheckTab({ state, about, host }: CheckTabProps): JSX.Element {
  const translate = useTranslate();
  const { draft, field, change } = state;
  const { check, busy, checked, problem, badDate } = useCheck(draft, host);
  const corpus = about.about?.summary;
  const checkDraft = (): void => unattended(() => check(draft.quote));
  const tryExample = async (): Promise<void> => {
    const quote = await findQuotation(host.lookups);
    if (quote === null) return;
    field.current?.focus();
    change({ quote });
    await check(quote);
  };
  // Before the first paint: what it replaces does not flash.
  useLayoutEffect(checkDraft, []);

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
      {problem && <ErrorState problem={problem} onRetry={checkDraft} />}
      {checked && !corpus && about.problem && (
        <ErrorState problem={about.problem} onRetry={about.learn} />
      )}
      {checked && corpus ? (
        <CheckResult {...{ checked, corpus, host }} date={draft.date.trim()} />
      ) : (
        // While it compares, the button says so.
        !(problem || busy) && (
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
