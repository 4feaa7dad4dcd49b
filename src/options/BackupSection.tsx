import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MAX_SETTINGS_FILE } from '../core/limits.ts';
import type { Settings } from '../platform/settings.ts';
import { Button } from '../ui/Button.tsx';
import { useTranslate } from '../ui/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { writeSettings } from './restore-settings.ts';

export interface BackupSectionProps {
  host: OptionsHost;
  settings: Settings;
  onRestored: (settings: Settings) => void;
}

/** Settings out to a file and back in. What was set before can be taken back once a file was read. */
export function BackupSection({ host, settings, onRestored }: BackupSectionProps): JSX.Element {
  const translate = useTranslate();
  const [message, setMessage] = useState('');
  const [before, setBefore] = useState<Settings | null>(null);

  const restore = async (file: File | undefined) => {
    if (!file) return;
    const restored = await host.restore(await file.slice(0, MAX_SETTINGS_FILE).text());
    if (!restored.ok) return setMessage(translate('options.backup.foreign'));
    const { kept } = restored.value;
    setMessage(translate(kept.length > 0 ? 'options.backup.kept' : 'options.backup.restored'));
    setBefore(settings);
    onRestored(restored.value.settings);
  };
  const undo = (earlier: Settings) => {
    setBefore(null);
    setMessage('');
    void host.change(earlier).then(onRestored);
  };

  return (
    <section>
      <h2>{translate('options.backup.title')}</h2>
      <p>
        <Button
          kind="plain"
          onPress={() => host.save('on-the-record-settings.json', writeSettings(settings))}
        >
          {translate('options.backup.save')}
        </Button>
      </p>
      <label class="file">
        {translate('options.backup.restore')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void restore(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status">
        {message}{' '}
        {before && <Button onPress={() => undo(before)}>{translate('action.undo')}</Button>}
      </p>
    </section>
  );
}
