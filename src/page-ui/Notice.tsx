import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/controls/Button.tsx';
import { CloseIcon, UndoIcon } from '../ui/controls/icons.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { CloseKind } from './page-ui-host.ts';

/** Milliseconds for which an undo is offered, unless the pointer or the keyboard focus is on it. */
const OFFERED_MS = 8_000;

/** Says what was hidden and offers to undo it. */
export function Notice(props: {
  kind: CloseKind;
  site: string;
  onUndo: () => void;
  onGone: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = (): void => clearTimeout(timer.current);
  // After a mouse click the focus is here too, but that does not mean that anyone is using it.
  const stopForKeyboard = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches(':focus-visible')) stop();
  };
  const start = (): void => {
    stop();
    timer.current = setTimeout(props.onGone, OFFERED_MS);
  };
  useEffect(() => {
    start();
    return stop;
  }, []);
  return (
    <div
      class="pill notice"
      role="status"
      onMouseEnter={stop}
      onMouseLeave={start}
      onFocusIn={stopForKeyboard}
      onFocusOut={start}
    >
      <span class="notice-words">
        {translate(`page.hidden.${props.kind}`, { host: props.site })}
      </span>
      <Button icon={<UndoIcon size={16} />} onPress={props.onUndo} id="notice-undo">
        {translate('action.undo')}
      </Button>
      <Button
        kind="icon"
        icon={<CloseIcon size={16} />}
        label={translate('action.close')}
        onPress={props.onGone}
      />
    </div>
  );
}
