import type { JSX } from 'preact';
import { MAX_SETTINGS_FILE } from '../core/limits.ts';
import type { Settings } from '../platform/settings.ts';
import { unattended } from '../platform/unattended.ts';
import { Button } from '../ui/controls/Button.tsx';
import { type MessageKey, useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { parseSettings, writeSettings } from './restore-settings.ts';

/** What became of a change: what to say, and what was set before if it was kept. */
export interface Outcome {
  words: MessageKey;
  before?: Partial<Settings>;
}

export interface BackupSectionProps {
  save: OptionsHost['save'];
  settings: Settings;
  /** Sets what a file holds, and says `words` once it is kept. */
  restore: (settings: Partial<Settings>, words: MessageKey) => Promise<Outcome>;
  onRead: (outcome: Outcome) => void;
}

/** Settings out to a file and back in. */
export function BackupSection(props: BackupSectionProps): JSX.Element {
  const { save, settings, restore, onRead } = props;
  const translate = useTranslate();
  const read = async (file: File): Promise<Outcome> => {
    const parsed = parseSettings(await file.slice(0, MAX_SETTINGS_FILE).text());
    if (!parsed.ok) return { words: `options.backup.${parsed.error}` };
    const { settings: found, lacking } = parsed.value;
    return restore(found, `options.backup.${lacking.length === 0 ? 'restored' : 'kept'}`);
  };
  const choose = (field: HTMLInputElement): void => {
    const [file] = field.files ?? [];
    if (file)
      unattended(() => read(file).then(onRead, () => onRead({ words: 'options.notSaved' })));
    // The same file, mended, may be chosen again.
    field.value = '';
  };

  return (
    <section>
      <h2>{translate('options.backup.title')}</h2>
      <p>
        <Button onPress={() => save('on-the-record-settings.json', writeSettings(settings))}>
          {translate('options.backup.save')}
        </Button>
      </p>
      <label class="file">
        {translate('options.backup.restore')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => choose(event.currentTarget)}
        />
      </label>
    </section>
  );
}
