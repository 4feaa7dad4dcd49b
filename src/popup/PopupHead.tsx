import type { JSX } from 'preact';
import { Button } from '../ui/controls/Button.tsx';
import { KeyboardIcon, RecordIcon, SettingsIcon } from '../ui/controls/icons.tsx';
import { useTranslate } from '../ui/words/strings.ts';

/** The product's name, with buttons for help and settings. */
export function PopupHead(props: {
  onHelp: () => void;
  /** Absent where there are no settings. */
  openSettings: (() => void) | undefined;
}): JSX.Element {
  const translate = useTranslate();
  return (
    <header class="popup-head">
      <RecordIcon size={20} />
      <h1>{translate('product.name')}</h1>
      <Button
        kind="icon"
        icon={<KeyboardIcon />}
        label={translate('popup.help.open')}
        onPress={props.onHelp}
      />
      {props.openSettings && (
        <Button
          kind="icon"
          icon={<SettingsIcon />}
          label={translate('popup.settings')}
          onPress={props.openSettings}
        />
      )}
    </header>
  );
}
