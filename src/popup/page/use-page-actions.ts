import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../core/result.ts';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { foundInWords } from '../../ui/words/found-words.ts';
import { type MessageKey, useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost, TabView } from '../host/popup-host.ts';

/**
 * What a person can do about the page in front: ask again, hide on its site, pause everywhere. Each ends in a new view for
 * `onView`, in a problem, or in the reason why it was refused.
 */
export function usePageActions(
  view: TabView | null,
  host: PopupHost,
  onView: (view: TabView) => void,
) {
  const translate = useTranslate();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refused, setRefused] = useState<MessageKey | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // The view may have changed by the time an answer arrives.
  const latest = useRef(view);
  latest.current = view;

  const change = (part: Partial<TabView>): void => {
    if (latest.current) onView({ ...latest.current, ...part });
  };
  return {
    /** Where the focus goes when the pressed button has been replaced by its result. */
    box,
    busy,
    /** Why the page could not be looked up. */
    problem,
    /** Why the last press on hiding or pausing had no effect. */
    refused,
    change,
    async check(): Promise<void> {
      setBusy(true);
      const found = await host.checkThisPage();
      const unread = found.ok ? null : await whyUnread(host);
      setBusy(false);
      setProblem(found.ok || unread ? null : found.error);
      if (unread) change(unread);
      if (found.ok) {
        change({ findings: found.value });
        announce(foundInWords(found.value, translate) || translate('popup.page.noneTitle'));
      }
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
      });
    },
    async pause(paused: boolean): Promise<void> {
      const kept = await host.setPaused(paused);
      setRefused(kept ? null : 'options.notSaved');
      if (!kept) return;
      if (paused) change({ paused });
      else onView(await host.tab());
    },
    async hide(hidden: boolean): Promise<void> {
      const told = await host.setHiddenHere(hidden);
      setRefused(told ? null : 'error.notAvailable');
      // A page that is shown again has been looked up by now, perhaps for the first time.
      if (told) onView(await host.tab());
    },
  };
}

/** What there is in place of a page that could be read, if that is known once reading it was tried. */
async function whyUnread(host: PopupHost): Promise<Pick<TabView, 'kind'> | null> {
  const { kind } = await host.tab();
  if (kind === 'file') return { kind: 'file-closed' };
  return kind === 'pdf' ? { kind } : null;
}
