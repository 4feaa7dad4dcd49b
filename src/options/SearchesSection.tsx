import type { JSX } from 'preact';
import { KEEPINGS } from '../platform/recent-searches.ts';
import { useTranslate } from '../ui/words/strings.ts';
import type { SettingsProps } from './DisplaySection.tsx';

/** How long the toolbar popup keeps recent searches. */
export function SearchesSection({ settings, change }: SettingsProps): JSX.Element {
  const translate = useTranslate();
  return (
    <section>
      <h2>{translate('popup.tabs.search')}</h2>
      <fieldset>
        <legend>{translate('options.recent.title')}</legend>
        {KEEPINGS.map((recent) => (
          <label key={recent}>
            <input
              type="radio"
              name="recent"
              checked={settings.recent === recent}
              onChange={() => change(() => ({ recent }))}
            />
            {translate(`options.recent.${recent}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
