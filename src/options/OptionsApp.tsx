import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { useTranslate } from '../ui/strings.ts';
import { AccessSection } from './AccessSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { DisplaySection } from './DisplaySection.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { HiddenSitesSection } from './HiddenSitesSection.tsx';
import type { OptionsHost } from './options-host.ts';
import { ShortcutsSection } from './ShortcutsSection.tsx';

/** Everything a person can set, on one page. Each change is kept at once. */
export function OptionsApp({ host }: { host: OptionsHost }): JSX.Element {
  const translate = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saved, setSaved] = useState('');

  useEffect(() => {
    void host.read().then(setSettings);
  }, [host]);

  const change = (part: Partial<Settings>) => {
    void host.change(part).then((after) => {
      setSettings(after);
      setSaved(translate('options.saved'));
    });
  };

  return (
    <main class="options">
      <h1>{translate('options.title')}</h1>
      {settings && (
        <>
          <DisplaySection settings={settings} change={change} />
          <HiddenSitesSection settings={settings} change={change} />
          <AccessSection host={host} />
          <ShortcutsSection host={host} />
          <FeedbackSection host={host} />
          <BackupSection host={host} settings={settings} onRestored={setSettings} />
        </>
      )}
      <p class="options-saved" role="status">
        {saved}
      </p>
    </main>
  );
}
