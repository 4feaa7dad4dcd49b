import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PageFindings } from '../../core/findings.ts';
import type { Problem } from '../../core/result.ts';
import { unattended } from '../../platform/unattended.ts';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { HideIcon, SearchIcon, UndoIcon } from '../../ui/controls/icons.tsx';
import { EmptyState, ErrorState } from '../../ui/controls/States.tsx';
import { countStatements, foundInWords } from '../../ui/words/found-words.ts';
import { type MessageKey, useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost, TabView } from '../host/popup-host.ts';
import { PageFound } from './PageFound.tsx';
import { SiteAccessPart } from './SiteAccessPart.tsx';

export interface PageTabProps {
  /** `null` while the page is being asked. */
  view: TabView | null;
  host: PopupHost;
  onView: (view: TabView) => void;
  onPaste: () => void;
}

/** What is on record for the page in the active tab, or in plain words why nothing is shown. */
export function PageTab(props: PageTabProps): JSX.Element {
  const translate = useTranslate();
  const { view, host, onView } = props;
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refused, setRefused] = useState<MessageKey | null>(null);
  // The view may have changed by the time an answer arrives.
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(view);
  latest.current = view;
  const change = (part: Partial<TabView>): void => {
    if (latest.current) onView({ ...latest.current, ...part });
  };
  const check = async (): Promise<void> => {
    setBusy(true);
    const found = await host.checkThisPage();
    const unread = found.ok ? null : await whyUnread(host);
    setBusy(false);
    setProblem(found.ok || unread ? null : found.error);
    if (unread) change(unread);
    if (found.ok) change({ findings: found.value });
    const words = found.ok && foundInWords(found.value, translate);
    if (found.ok) announce(words || translate('popup.page.noneTitle'));
    // The pressed button has been replaced by its result.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
    });
  };
  const pause = async (paused: boolean): Promise<void> => {
    const kept = await host.setPaused(paused);
    setRefused(kept ? null : 'options.notSaved');
    if (!kept) return;
    if (paused) change({ paused });
    else onView(await host.tab());
  };
  const hide = async (hidden: boolean): Promise<void> => {
    const told = await host.setHiddenHere(hidden);
    setRefused(told ? null : 'error.notAvailable');
    // A page that is shown again has been looked up by now, perhaps for the first time.
    if (told) onView(await host.tab());
  };
  if (!view) return <p class="waiting">{translate('popup.page.loading')}</p>;

  const checkButton = (
    <Button kind="main" icon={<SearchIcon />} disabled={busy} onPress={() => unattended(check)}>
      {translate(busy ? 'popup.page.checking' : 'popup.page.check')}
    </Button>
  );
  return (
    <div class="page-tab" tabIndex={-1} ref={box}>
      {view.title !== '' && (
        <p class="page-title">
          <bdi dir="auto">{view.title}</bdi>
        </p>
      )}
      {problem ? (
        <ErrorState problem={problem} onRetry={() => unattended(check)} />
      ) : view.findings ? (
        <PageFound {...props} view={view} findings={view.findings} />
      ) : (
        <NotLookedUp view={view} onPaste={props.onPaste}>
          {checkButton}
        </NotLookedUp>
      )}
      <SiteAccessPart
        view={view}
        host={host}
        onAccess={(access) => change({ access })}
        onAllowed={() => unattended(check)}
      />
      <QuietPart
        view={view}
        refused={refused}
        onHide={(on) => unattended(() => hide(on))}
        onPause={(on) => unattended(() => pause(on))}
      />
    </div>
  );
}

/** What there is in place of a page that could be read, if that is known once reading it was tried. */
async function whyUnread(host: PopupHost): Promise<Pick<TabView, 'kind'> | null> {
  const { kind } = await host.tab();
  if (kind === 'file') return { kind: 'file-closed' };
  return kind === 'pdf' ? { kind } : null;
}

/** Hides on this site or pauses everywhere, and back again, with one press each. */
function QuietPart(props: {
  view: TabView;
  /** Why the last press had no effect. */
  refused: MessageKey | null;
  onHide: (hidden: boolean) => void;
  onPause: (paused: boolean) => void;
}): JSX.Element | null {
  const translate = useTranslate();
  const { hidden, paused, host, kind } = props.view;
  const here = kind === 'article-site';
  if (!here && paused === undefined) return null;
  return (
    <footer class="page-foot">
      <div role="status">
        {here && hidden && <p>{translate('popup.page.hidden', { host })}</p>}
        {paused && <p>{translate('popup.page.paused')}</p>}
        {props.refused && <p>{translate(props.refused)}</p>}
      </div>
      <div class="actions">
        {here && (
          <Button icon={hidden ? <UndoIcon /> : <HideIcon />} onPress={() => props.onHide(!hidden)}>
            {translate(hidden ? 'popup.page.show' : 'popup.page.hide', { host })}
          </Button>
        )}
        {paused !== undefined && (
          <Button
            icon={paused ? <UndoIcon /> : <HideIcon />}
            onPress={() => props.onPause(!paused)}
          >
            {translate(paused ? 'action.resume' : 'action.pause')}
          </Button>
        )}
      </div>
    </footer>
  );
}

function NotLookedUp(props: {
  view: TabView;
  onPaste: () => void;
  children: JSX.Element;
}): JSX.Element {
  const translate = useTranslate();
  const { view } = props;
  const paste = <Button onPress={props.onPaste}>{translate('popup.page.paste')}</Button>;
  switch (view.kind) {
    case 'article-site':
      return (
        <EmptyState
          title={translate('popup.page.notArticleTitle')}
          // Hidden or paused is the reason; the part below says so, next to the way back.
          text={view.hidden || view.paused ? '' : translate('popup.page.notArticleText')}
        >
          {props.children}
        </EmptyState>
      );
    case 'other-site':
      return (
        <EmptyState
          title={
            view.access === 'none' || view.access === undefined
              ? translate('popup.page.otherSiteTitle', { host: view.host })
              : translate('popup.page.notArticleTitle')
          }
          text={translate('popup.page.otherSiteText')}
        >
          {props.children}
        </EmptyState>
      );
    case 'file':
      return (
        <EmptyState
          title={translate('popup.page.fileTitle')}
          text={translate('popup.page.otherSiteText')}
        >
          {props.children}
        </EmptyState>
      );
    case 'file-closed':
      return (
        <EmptyState
          title={translate('popup.page.noAccessTitle')}
          text={translate('popup.page.fileClosedText')}
        >
          {paste}
        </EmptyState>
      );
    case 'pdf':
      return (
        <EmptyState title={translate('popup.page.pdfTitle')} text={translate('popup.page.pdfText')}>
          {paste}
        </EmptyState>
      );
    case 'no-access':
      return (
        <EmptyState
          title={translate('popup.page.noAccessTitle')}
          text={translate('popup.page.noAccessText')}
        >
          {paste}
        </EmptyState>
      );
    case 'extension-page':
      return (
        <EmptyState
          title={translate('popup.page.ownTitle')}
          text={translate('popup.page.ownText')}
        />
      );
  }
}

/** The number shown on the tab: related statements, as the pill counts them, and quotations with a match. */
export function countFound(findings: PageFindings | null): number {
  if (!findings?.shown) return 0;
  return countStatements(findings) + findings.quotations.filter(({ match }) => match).length;
}
