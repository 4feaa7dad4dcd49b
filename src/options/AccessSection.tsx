import type { JSX } from 'preact';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { OptionsHost } from './options-host.ts';
import { useHostValue } from './use-host-value.ts';

/** Where the extension may look by itself, in plain words, with the way to allow more or less. */
export function AccessSection({ host }: { host: OptionsHost }): JSX.Element {
  const translate = useTranslate();
  const [access, reload] = useHostValue(host.access);
  return (
    <section>
      <h2>{translate('options.access.title')}</h2>
      <p>{translate('options.access.listed', { count: access?.listed ?? 0 })}</p>
      <p>{translate('options.access.click')}</p>
      {access && !access.everywhere && (
        <p>
          <Button kind="plain" onPress={() => void host.allowEverywhere().then(reload)}>
            {translate('options.access.allowEverywhere')}
          </Button>
        </p>
      )}
      <ul class="plain-list">
        {access?.granted.map((origin) => (
          <li key={origin}>
            <bdi>{origin === '*://*/*' ? translate('options.access.everywhere') : origin}</bdi>
            <Button
              label={translate('options.access.withdrawFrom', { site: origin })}
              onPress={() => void host.withdraw([origin]).then(reload)}
            >
              {translate('options.access.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
