import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { Button } from '../ui/controls/Button.tsx';
import { type MessageKey, useTranslate } from '../ui/words/strings.ts';
import { AccessSection } from './AccessSection.tsx';
import { BackupSection, type Outcome } from './BackupSection.tsx';
import { DisplaySection, type SettingsProps } from './DisplaySection.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { HiddenSitesSection } from './HiddenSitesSection.tsx';
import type { OptionsHost } from './options-host.ts';
import { SearchesSection } from './SearchesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { takenBack } from './taken-back.ts';

type Change = Parameters<SettingsProps['change']>[0];

/** A change that was kept, with what it made of the settings. */
type Kept = Outcome & { after?: Partial<Settings> };

/** Everything a person can set, on one page. Each change is kept at once, and can be taken back; changes made elsewhere show here. */
export function OptionsApp({ host }: { host: OptionsHost }): JSX.Element {
  const translate = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [outcome, setOutcome] = useState<Kept | null>(null);
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const read = (): void => void host.read().then(setSettings);
    read();
    return host.onChange(read);
  }, [host]);

  const keep = async (part: Change, words: MessageKey = 'options.saved'): Promise<Kept> => {
    let before: Partial<Settings> = {};
    try {
      const after = await host.change((now) => {
        const changed = part(now);
        before = pick(now, Object.keys(changed) as (keyof Settings)[]);
        return changed;
      });
      setSettings(after);
      return { words, before, after };
    } catch {
      // The fields show again what is kept.
      setSettings({ ...(await host.read()) });
      return { words: 'options.notSaved' };
    }
  };
  const change: SettingsProps['change'] = (part) => void keep(part).then(setOutcome);
  const undo = ({ before = {}, after = {} }: Kept): void => {
    void keep((now) => takenBack(before, after, now)).then((became) =>
      setOutcome(became.before ? null : became),
    );
    // The button that was pressed goes.
    status.current?.focus();
  };

  return (
    <main class="options">
      <h1>{translate('options.title')}</h1>
      {settings && (
        <>
          <DisplaySection settings={settings} change={change} />
          <SearchesSection settings={settings} change={change} />
          <HiddenSitesSection settings={settings} change={change} />
          <AccessSection host={host} />
          <ShortcutsSection host={host} />
          <FeedbackSection host={host} />
          <BackupSection
            save={host.save}
            settings={settings}
            restore={(found, words) => keep(() => found, words)}
            onRead={setOutcome}
          />
        </>
      )}
      <p class="options-saved" role="status" tabIndex={-1} ref={status}>
        {outcome && translate(outcome.words)}{' '}
        {outcome?.before && (
          <Button onPress={() => undo(outcome)}>{translate('action.undo')}</Button>
        )}
      </p>
    </main>
  );
}

function pick(settings: Settings, names: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
