import type { JSX } from 'preact';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { useHostValue } from './use-host-value.ts';

/** The current keyboard commands. Shows nothing where the browser has none. */
export function ShortcutsSection({ host }: { host: OptionsHost }): JSX.Element | null {
  const translate = useTranslate();
  const [shortcuts] = useHostValue(host.shortcuts);
  const { openShortcuts } = host;
  if (!shortcuts?.length) return null;
  return (
    <section>
      <h2>{translate('options.shortcuts.title')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : translate('options.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      {openShortcuts && (
        <Button onPress={() => openShortcuts()}>{translate('options.shortcuts.change')}</Button>
      )}
    </section>
  );
}
