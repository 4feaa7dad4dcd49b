import type { JSX } from 'preact';
import { CORNERS, DISPLAYS, type Settings } from '../platform/settings.ts';
import { useTranslate } from '../ui/words/strings.ts';

export interface SettingsProps {
  settings: Settings;
  change: (change: (settings: Settings) => Partial<Settings>) => void;
}

/** How findings announce themselves in a page. */
export function DisplaySection({ settings, change }: SettingsProps): JSX.Element {
  const translate = useTranslate();
  return (
    <section>
      <h2>{translate('options.display.title')}</h2>
      <fieldset>
        <legend>{translate('options.display.how')}</legend>
        {DISPLAYS.map((display) => (
          <label key={display}>
            <input
              type="radio"
              name="display"
              checked={settings.display === display}
              onChange={() => change(() => ({ display }))}
            />
            {translate(`options.display.${display}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{translate('options.corner.how')}</legend>
        {CORNERS.map((corner) => (
          <label key={corner}>
            <input
              type="radio"
              name="corner"
              checked={settings.corner === corner}
              onChange={() => change(() => ({ corner }))}
            />
            {translate(`options.corner.${corner}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={settings.marks}
          onChange={({ currentTarget: { checked } }) => change(() => ({ marks: checked }))}
        />
        {translate('options.marks')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={({ currentTarget: { checked } }) => change(() => ({ paused: checked }))}
        />
        {translate('action.pause')}
      </label>
    </section>
  );
}
