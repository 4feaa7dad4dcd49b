import { useRef, useState } from 'preact/hooks';
import { readPartialDate } from '../../core/dates/partial-date.ts';
import type { CheckedQuotation } from '../../core/findings.ts';
import { MAX_QUERY_LENGTH } from '../../core/limits.ts';
import type { Problem } from '../../core/result.ts';
import type { CheckDraft } from '../host/left-with.ts';
import type { PopupHost } from '../host/popup-host.ts';

/** The comparison of a draft with the record. Of several that were asked for, only the last one is shown. */
export function useCheck(draft: CheckDraft, { lookups }: PopupHost) {
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<CheckedQuotation | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  const speaker = draft.speaker.trim();
  const date = draft.date.trim();
  const badDate = date !== '' && readPartialDate(date) === null;

  const check = async (quote: string): Promise<void> => {
    if (quote.trim() === '' || badDate) return;
    latest.current += 1;
    const asked = latest.current;
    setBusy(true);
    const answer = await lookups.check({
      quote: quote.slice(0, MAX_QUERY_LENGTH),
      ...(speaker && { speaker }),
      ...(date && { date }),
    });
    if (asked !== latest.current) return;
    setBusy(false);
    setChecked(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.error);
  };
  return { check, busy, checked, problem, badDate };
}
