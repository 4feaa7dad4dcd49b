import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keysOf } from '../core/keys-of.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import type { Settings } from '../platform/settings.ts';
import { unattended } from '../platform/unattended.ts';
import { Button } from '../ui/controls/Button.tsx';
import { RecordIcon } from '../ui/controls/icons.tsx';
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
import type { Told } from './told.ts';

type Change = Parameters<SettingsProps['change']>[0];

/** A change that was kept, with what it made of the settings. */
type Kept = Outcome & { after?: Partial<Settings> };

/** All settings on one page. Each change is saved at once and can be undone; changes made elsewhere show here. */
export function OptionsApp({ host }: { host: OptionsHost }): JSX.Element {
  const translate = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [inTurn] = useState(oneAfterAnother);

  useEffect(() => {
    const read = (): void => unattended(() => host.read().then(setSettings));
    read();
    return host.onChange(read);
  }, [host]);

  const keep = async (
    part: Change,
    words: MessageKey = 'options.saved',
    by = host.change,
  ): Promise<Kept> => {
    let before: Partial<Settings> = {};
    try {
      const after = await by((now) => {
        const changed = part(now);
        before = pick(now, keysOf(changed));
        return changed;
      });
      setSettings(after);
      return { words, before, after };
    } catch {
      // The fields show what is stored again.
      setSettings({ ...(await host.read()) });
      return { words: 'options.notSaved' };
    }
  };
  // When a pressed button disappears, the focus goes to what replaced it.
  useEffect(() => {
    if (told && document.activeElement === document.body) status.current?.focus();
  }, [told]);

  const tellOf = ({ words, file = '', before, after = {} }: Kept): Told => ({
    words: translate(words, { file }),
    ...(before ? { undo: () => undo(before, after) } : { refused: true }),
  });
  const undo = async (before: Partial<Settings>, after: Partial<Settings>) => {
    const became = await keep((now) => takenBack(before, after, now), undefined, host.takeBack);
    return became.before ? null : tellOf(became);
  };
  /** Told in the order of what was done: a change that takes longer to save says nothing over what came after it. */
  const tell = (next: Told | null | Promise<Told | null>): void =>
    unattended(() => inTurn(async () => setTold(await next)));
  const change: SettingsProps['change'] = (part) => tell(keep(part).then(tellOf));
  const takeBack = (back: NonNullable<Told['undo']>): void => {
    tell(back().then((refusal) => refusal ?? { words: translate('options.undone') }));
    // The button that was pressed goes, and the words that it is done take its place.
    status.current?.focus();
  };

  return (
    <main class="options">
      <h1 class="view-title">
        <RecordIcon size={24} />
        {translate('options.title')}
      </h1>
      {settings && (
        <>
          <DisplaySection settings={settings} change={change} />
          <SearchesSection settings={settings} change={change} />
          <HiddenSitesSection settings={settings} change={change} />
          <AccessSection host={host} tell={tell} />
          <ShortcutsSection host={host} />
          <FeedbackSection host={host} tell={tell} />
          <BackupSection
            save={host.save}
            settings={settings}
            restore={(found, words) => keep(() => found, words)}
            onRead={(outcome) => tell(outcome.then(tellOf))}
          />
        </>
      )}
      <p
        class={`options-told${told?.refused ? ' refused' : ''}`}
        role="status"
        tabIndex={-1}
        ref={status}
      >
        {told && <bdi>{told.words}</bdi>}
        {told?.undo && (
          <Button onPress={() => told.undo && takeBack(told.undo)}>
            {translate('action.undo')}
          </Button>
        )}
      </p>
      <nav class="options-more">
        <a href="/welcome.html">{translate('options.introduction')}</a>
        <a href="/reader.html">{translate('reader.title')}</a>
      </nav>
    </main>
  );
}

function pick(settings: Settings, names: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
