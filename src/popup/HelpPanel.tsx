import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { type MessageKey, useTranslate } from '../ui/strings.ts';
import { useBack } from './back-stack.ts';

const KEYS: [string[], MessageKey][] = [
  [['/'], 'popup.help.slash'],
  [['↓', '↑'], 'popup.help.arrows'],
  [['Home', 'End'], 'popup.help.ends'],
  [['Enter'], 'popup.help.enter'],
  [['c'], 'popup.help.copy'],
  [['o'], 'popup.help.source'],
  [['r'], 'popup.help.read'],
  [['?'], 'popup.help.help'],
  [['Esc'], 'popup.help.escape'],
];

const WORDS: [string, MessageKey][] = [
  ['“cold war mentality”', 'popup.help.phrase'],
  ['-virus', 'popup.help.without'],
  ['speaker:wang', 'popup.help.bySpeaker'],
  ['topic:climate', 'popup.help.byTopic'],
  ['date:2020..2021-06', 'popup.help.byDate'],
  ['voice:direct', 'popup.help.byVoice'],
];

/** The keys and the search language, over everything else until it is closed. */
export function HelpPanel({ onClose }: { onClose: () => void }): JSX.Element {
  const translate = useTranslate();
  const box = useRef<HTMLDialogElement>(null);
  useBack(true, onClose);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      class="help"
      ref={box}
      aria-labelledby="otr-help-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="otr-help-title" class="help-title">
          {translate('popup.help.title')}
        </h2>
        <Button
          kind="icon"
          icon={<CloseIcon />}
          label={translate('popup.help.close')}
          onPress={onClose}
        />
      </header>
      <h3 class="help-part">{translate('popup.help.keys')}</h3>
      <dl class="help-keys">
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{translate(words)}</dd>
          </div>
        ))}
      </dl>
      <h3 class="help-part">{translate('popup.help.words')}</h3>
      <dl class="help-keys">
        {WORDS.map(([example, words]) => (
          <div key={words}>
            <dt>
              <code dir="ltr">{example}</code>
            </dt>
            <dd>{translate(words)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
