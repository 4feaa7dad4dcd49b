import type { JSX } from 'preact';
import { unattended } from '../platform/unattended.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { EVERYWHERE, type OptionsHost } from './options-host.ts';
import type { Tell, Told } from './told.ts';
import { useHostValue } from './use-host-value.ts';

/** Where the extension may look up pages automatically, in plain words, with the way to allow more or less. */
export function AccessSection({ host, tell }: { host: OptionsHost; tell: Tell }): JSX.Element {
  const translate = useTranslate();
  const [access, reload] = useHostValue(host.access);
  const nameOf = (origin: string): string =>
    origin === EVERYWHERE ? translate('options.access.everywhere') : siteOf(origin);

  const refused: Told = { words: translate('popup.access.refused'), refused: true };
  const allow = async (origin: string): Promise<Told | null> => {
    const allowed = await host.allow(origin);
    reload();
    return allowed ? null : refused;
  };
  const withdraw = async (origin: string): Promise<Told> => {
    const gone = await host.withdraw(origin);
    reload();
    if (!gone) return refused;
    return {
      words: translate('options.access.withdrawn', { site: nameOf(origin) }),
      undo: () => allow(origin),
    };
  };

  return (
    <section>
      <h2>{translate('options.access.title')}</h2>
      <p>{translate('options.access.listed', { count: access?.listed ?? 0 })}</p>
      <p>{translate('options.access.click')}</p>
      {access && !access.everywhere && (
        <p>
          <Button onPress={() => unattended(() => allow(EVERYWHERE).then(tell))}>
            {translate('options.access.allowEverywhere')}
          </Button>
        </p>
      )}
      {access && access.granted.length > 0 && (
        <ul class="plain-list">
          {access.granted.map((origin) => (
            <li key={origin}>
              <bdi>{nameOf(origin)}</bdi>
              <Button
                label={translate('options.access.withdrawFrom', { site: nameOf(origin) })}
                onPress={() => unattended(() => withdraw(origin).then(tell))}
              >
                {translate('options.access.withdraw')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A browser's pattern of addresses as people know the site: "news.example" for "*://news.example/*". */
function siteOf(origin: string): string {
  return origin.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
}
