import type { JSX } from 'preact';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { SettingsProps } from './DisplaySection.tsx';

/** The sites that were hidden, and the sets of statements not to be announced again. */
export function HiddenSitesSection({ settings, change }: SettingsProps): JSX.Element {
  const translate = useTranslate();
  const { hiddenSites, dismissed } = settings;
  return (
    <section>
      <h2>{translate('options.hidden.title')}</h2>
      {hiddenSites.length === 0 ? (
        <p class="quiet">{translate('options.hidden.none')}</p>
      ) : (
        <ul class="plain-list">
          {hiddenSites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <Button
                label={translate('options.hidden.showOn', { site })}
                onPress={() =>
                  change((now) => ({ hiddenSites: now.hiddenSites.filter((one) => one !== site) }))
                }
              >
                {translate('options.hidden.show')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <p>
          {translate.plural('options.dismissed', dismissed.length)}{' '}
          <Button onPress={() => change(() => ({ dismissed: [] }))}>
            {translate('options.hidden.forget')}
          </Button>
        </p>
      )}
    </section>
  );
}
