import type { JSX } from 'preact';
import { unattended } from '../../platform/unattended.ts';
import { ErrorState } from '../../ui/controls/States.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost, TabView } from '../host/popup-host.ts';
import { NotLookedUp } from './NotLookedUp.tsx';
import { PageFound } from './PageFound.tsx';
import { QuietPart } from './QuietPart.tsx';
import { SiteAccessPart } from './SiteAccessPart.tsx';
import { usePageActions } from './use-page-actions.ts';

export interface PageTabProps {
  /** `null` while the page is being asked. */
  view: TabView | null;
  host: PopupHost;
  onView: (view: TabView) => void;
  onPaste: () => void;
}

/** What is on record for the page in the active tab, or in plain words why nothing is shown. */
export function PageTab({ view, host, onView, onPaste }: PageTabProps): JSX.Element {
  const translate = useTranslate();
  const page = usePageActions(view, host, onView);
  const check = (): void => unattended(page.check);
  if (!view) return <p class="waiting">{translate('popup.page.loading')}</p>;
  return (
    <div class="page-tab" tabIndex={-1} ref={page.box}>
      {view.title !== '' && (
        <p class="page-title">
          <bdi dir="auto">{view.title}</bdi>
        </p>
      )}
      {page.problem ? (
        <ErrorState problem={page.problem} onRetry={check} />
      ) : view.findings ? (
        <PageFound view={view} findings={view.findings} host={host} />
      ) : (
        <NotLookedUp view={view} busy={page.busy} onCheck={check} onPaste={onPaste} />
      )}
      <SiteAccessPart
        view={view}
        host={host}
        onAccess={(access) => page.change({ access })}
        onAllowed={check}
      />
      <QuietPart
        view={view}
        refused={page.refused}
        onHide={(on) => unattended(() => page.hide(on))}
        onPause={(on) => unattended(() => page.pause(on))}
      />
    </div>
  );
}
