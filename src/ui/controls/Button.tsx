import type { ComponentChildren, JSX } from 'preact';
import { useTrusted } from './trust.ts';

export interface ButtonProps {
  onPress: (event: MouseEvent) => void;
  children?: ComponentChildren;
  icon?: JSX.Element;
  /** Name for people who do not see the icon; needed when there are no words inside. */
  label?: string;
  kind?: 'plain' | 'quiet' | 'main' | 'icon';
  pressed?: boolean;
  expanded?: boolean;
  /** Cannot be pressed now. It keeps the keyboard's focus, which the browser takes away from what is disabled by its own attribute. */
  disabled?: boolean | undefined;
  id?: string;
}

/** The only button of the interface: acts on what a person does and ignores events made by scripts. */
export function Button(props: ButtonProps): JSX.Element {
  const trusted = useTrusted();
  const { kind = 'quiet', icon, label, children } = props;
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      id={props.id}
      aria-label={label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-disabled={props.disabled}
      onClick={trusted((event: MouseEvent) => props.disabled || props.onPress(event))}
    >
      {children === undefined ? <Tip words={label}>{icon}</Tip> : icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

/** What shows a button's name beside the pointer. As the button's own title, screen readers would say the name twice. */
function Tip(props: { words: string | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <span class="tip" title={props.words} aria-hidden="true">
      {props.children}
    </span>
  );
}
