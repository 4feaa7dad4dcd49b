import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../words/strings.ts';
import { Button } from './Button.tsx';
import { CloseIcon } from './icons.tsx';
import { useTrusted } from './trust.ts';

/** One line of the help: keys, what is said where there is none, or words to write, with what it does. */
interface HelpLine {
  keys?: readonly string[];
  lacking?: string;
  words?: string;
  does: string;
}

/** A part of the help, and what can be done about it. */
export interface HelpPart {
  title: string;
  lines: readonly HelpLine[];
  action?: { words: string; onPress: () => void };
}

/** Help over everything else until it is closed; the focus goes back to where it was. */
export function HelpPanel(props: {
  title: string;
  parts: readonly HelpPart[];
  onClose: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const box = useRef<HTMLDialogElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    // No key may reach what is under the help, wherever the focus is: a click on plain text takes the focus away from here.
    const keys = trusted((event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close.current();
    });
    document.addEventListener('keydown', keys, true);
    return () => {
      document.removeEventListener('keydown', keys, true);
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
        props.onClose();
      }}
    >
      <header>
        <h2 id="otr-help-title" class="help-title">
          {props.title}
        </h2>
        <Button
          kind="icon"
          icon={<CloseIcon />}
          label={translate('popup.help.close')}
          onPress={props.onClose}
        />
      </header>
      {props.parts.map(({ title, lines, action }) => (
        <section key={title}>
          <h3 class="help-part">{title}</h3>
          <dl class="help-keys">
            {lines.map(({ keys = [], lacking, words, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                  {lacking !== undefined && <span class="help-lacking">{lacking}</span>}
                  {words !== undefined && <code dir="ltr">{words}</code>}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          {action && (
            <Button kind="plain" onPress={action.onPress}>
              {action.words}
            </Button>
          )}
        </section>
      ))}
    </dialog>
  );
}
