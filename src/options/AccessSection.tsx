import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/controls/Button.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { EVERYWHERE, type OptionsHost } from './options-host.ts';
import { useHostValue } from './use-host-value.ts';

/** What became of the last press: the origin that was withdrawn, and can be had again, or a refusal. */
type Outcome = { withdrawn: string } | 'refused' | null;

/** Where the extension may look by itself, in plain words, with the way to allow more or less. */
export function AccessSection({ host }: { host: OptionsHost }): JSX.Element {
  const translate = useTranslate();
  const [access, reload] = useHostValue(host.access);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const nameOf = (origin: string): string =>
    origin === EVERYWHERE ? translate('options.access.everywhere') : origin;

  const tell = (became: Outcome): void => {
    setOutcome(became);
    reload();
    // The button that was pressed may have gone.
    status.current?.focus();
  };
  // Asked in the press itself: browsers grant nothing later than that.
  const allow = (origin: string): void =>
    void host.allow(origin).then((allowed) => tell(allowed ? null : 'refused'));
  const withdraw = (origin: string): void =>
    void host.withdraw(origin).then((gone) => tell(gone ? { withdrawn: origin } : 'refused'));

  return (
    <section>
      <h2>{translate('options.access.title')}</h2>
      <p>{translate('options.access.listed', { count: access?.listed ?? 0 })}</p>
      <p>{translate('options.access.click')}</p>
      {access && !access.everywhere && (
        <p>
          <Button kind="plain" onPress={() => allow(EVERYWHERE)}>
            {translate('options.access.allowEverywhere')}
          </Button>
        </p>
      )}
      <ul class="plain-list">
        {access?.granted.map((origin) => (
          <li key={origin}>
            <bdi>{nameOf(origin)}</bdi>
            <Button
              label={translate('options.access.withdrawFrom', { site: nameOf(origin) })}
              onPress={() => withdraw(origin)}
            >
              {translate('options.access.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" tabIndex={-1} ref={status}>
        {outcome === 'refused' && translate('popup.access.refused')}
        {outcome !== null && outcome !== 'refused' && (
          <>
            {translate('options.access.withdrawn', { site: nameOf(outcome.withdrawn) })}{' '}
            <Button onPress={() => allow(outcome.withdrawn)}>{translate('action.undo')}</Button>
          </>
        )}
      </p>
    </section>
  );
}
