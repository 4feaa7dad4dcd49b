import { useRef, useState } from 'preact/hooks';
import { unattended } from '../../platform/unattended.ts';
import type { CheckDraft } from '../host/left-with.ts';
import type { PopupHost } from '../host/popup-host.ts';
import { giveFocus } from '../keys/use-caret.ts';

const EMPTY: CheckDraft = { quote: '', speaker: '', date: '' };

/** The quotation being filled in, which outlives the tab that shows it. */
export type DraftState = ReturnType<typeof useDraft>;

/** Starts with the quotation the popup was opened for, if any; `restore` brings back the one it was left with. */
export function useDraft({ opened, leftWith }: Pick<PopupHost, 'opened' | 'leftWith'>) {
  const [draft, setDraft] = useState<CheckDraft>({ ...EMPTY, quote: opened.check ?? '' });
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<CheckDraft>): void =>
    setDraft((now) => {
      const next = { ...now, ...part };
      leftWith.keepCheck(next);
      return next;
    });
  const restore = async (): Promise<void> => {
    const kept = opened.check === undefined ? await leftWith.check() : null;
    // Typing that has begun is not interrupted.
    if (kept) setDraft((now) => (now.quote === '' ? kept : now));
  };
  return {
    draft,
    field,
    change,
    restore: () => unattended(restore),
    /** Starts over with another quotation. */
    replace: (quote: string) => change({ ...EMPTY, quote }),
    focus() {
      giveFocus(field.current);
      field.current?.select();
    },
  };
}
