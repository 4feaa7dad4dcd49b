import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { CloseIcon, DoneIcon, SettingsIcon } from '../../ui/controls/icons.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost, TabView } from '../host/popup-host.ts';
import type { SiteAccess } from '../host/site-access.ts';

export interface SiteAccessPartProps {
  view: TabView;
  host: Pick<PopupHost, 'allowSite' | 'stopSite' | 'openSettings'>;
  onAccess: (access: SiteAccess) => void;
  /** Called when a site has been allowed: the visible page is looked up at once. */
  onAllowed: () => void;
}

/** Why pages of this site are looked up automatically, or not, in plain words, with the way to allow more or less. */
export function SiteAccessPart({
  view,
  host,
  onAccess,
  onAllowed,
}: SiteAccessPartProps): JSX.Element | null {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const { access } = view;
  if (access === undefined) return null;

  // Requested during the press itself: browsers grant nothing later.
  const allow = async (): Promise<void> => {
    const answer = host.allowSite(view.host);
    setAsking(true);
    const allowed = await answer;
    setAsking(false);
    setRefused(!allowed);
    if (!allowed) return;
    onAccess(access === 'withheld' ? 'listed' : 'granted');
    onAllowed();
  };
  const stop = async (): Promise<void> => {
    const stopped = await host.stopSite(view.host);
    setRefused(!stopped);
    if (stopped) onAccess('none');
  };
  const site = { host: view.host };
  // That it reads by itself is not said where nothing is looked up, as one asked.
  const said = access === 'withheld' || (access !== 'none' && !view.hidden && !view.paused);
  const onRequest = access === 'none' || access === 'withheld';
  return (
    <section class="site-access">
      {said && <p>{translate(`popup.access.${access}`, site)}</p>}
      {/* One button for both directions, so that it keeps the focus. */}
      {(onRequest || access === 'granted') && (
        <Button
          icon={onRequest ? <DoneIcon /> : <CloseIcon />}
          disabled={asking}
          onPress={() => unattended(onRequest ? allow : stop)}
        >
          {translate(onRequest ? 'popup.access.always' : 'popup.access.stop', site)}
        </Button>
      )}
      {onRequest && <p>{translate('popup.access.alwaysText', site)}</p>}
      <p role="status">
        {asking && translate('popup.access.asking')}
        {refused && translate('popup.access.refused')}
      </p>
      {access !== 'listed' && host.openSettings && (
        <Button icon={<SettingsIcon />} onPress={host.openSettings}>
          {translate('popup.access.settings')}
        </Button>
      )}
    </section>
  );
}
