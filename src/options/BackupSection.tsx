import type { JSX } from 'preact';
import { MAX_SETTINGS_FILE } from '../core/limits.ts';
import type { Settings } from '../platform/settings.ts';
import { Button } from '../ui/controls/Button.tsx';
import { type MessageKey, useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { parseSettings, writeSettings } from './restore-settings.ts';

/** The outcome of a change: what to say, and the values from before; without those nothing was changed. */
export interface Outcome {
  words: MessageKey;
  /** The file that it is about. */
  file?: string;
  before?: Partial<Settings>;
}

export interface BackupSectionProps {
  save: OptionsHost['save'];
  settings: Settings;
  /** Applies the settings of a file, and says `words` once they are saved. */
  restore: (settings: Partial<Settings>, words: MessageKey) => Promise<Outcome>;
  onRead: (outcome: Promise<Outcome>) => void;
}

/** Saves the settings to a file and reads them back. */
export function BackupSection(props: BackupSectionProps): JSX.Element {
  const { save, settings, restore, onRead } = props;
  const translate = useTranslate();
  const read = async (file: File): Promise<Outcome> => {
    const parsed = parseSettings(await file.slice(0, MAX_SETTINGS_FILE).text());
    if (!parsed.ok) return { words: `options.backup.${parsed.error}`, file: file.name };
    const { settings: found, lacking } = parsed.value;
    return restore(found, `options.backup.${lacking.length === 0 ? 'restored' : 'kept'}`);
  };
  const choose = (field: HTMLInputElement): void => {
    const [file] = field.files ?? [];
    if (file) onRead(read(file).catch(() => ({ words: 'options.notSaved' })));
    // The same file may be chosen again after it was corrected.
    field.value = '';
  };

  return (
    <section>
      <h2>{translate('options.backup.title')}</h2>
      <div class="backup">
        <Button onPress={() => save('on-the-record-settings.json', writeSettings(settings))}>
          {translate('options.backup.save')}
        </Button>
        {/* The label is what one sees and presses; keys and screen readers meet the browser's own field. */}
        <label class="button button-quiet file">
          <input
            class="sr-only"
            type="file"
            accept="application/json,.json"
            onChange={(event) => choose(event.currentTarget)}
          />
          {translate('options.backup.restore')}
        </label>
      </div>
    </section>
  );
}
