import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { unattended } from '../../platform/unattended.ts';
import { HelpPanel } from '../../ui/controls/HelpPanel.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import { helpParts } from './help-parts.ts';

/** Every key and every form of search; the browser's own shortcuts are added once they are known. */
export function PopupHelp({
  host,
  onClose,
}: {
  host: Pick<PopupHost, 'shortcuts' | 'openShortcuts'>;
  onClose: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    unattended(() => host.shortcuts().then(setShortcuts));
  }, [host]);
  return (
    <HelpPanel
      title={translate('popup.help.title')}
      parts={helpParts(shortcuts, translate, host.openShortcuts)}
      onClose={onClose}
    />
  );
}
