import type { ComponentChildren, JSX } from 'preact';
import { isMiddle, keepMiddle } from './tab-behind.ts';
import { useTrusted } from './trust.ts';

export interface ButtonProps {
  onPress: (event: MouseEvent) => void;
  children?: ComponentChildren;
  icon?: JSX.Element;
  /** Its name, where the words inside are fewer than it or none; shown beside the pointer. */
  label?: string | undefined;
  kind?: 'plain' | 'quiet' | 'main' | 'icon';
  pressed?: boolean;
  expanded?: boolean;
  /** Cannot be pressed now. It keeps the keyboard's focus, which the browser takes away from what is disabled by its own attribute. */
  disabled?: boolean | undefined;
  id?: string;
  /** The middle button presses it too, as it would a link. */
  opensTab?: boolean;
}

/** The only button of the interface: acts on what a person does and ignores events made by scripts. */
export function Button(props: ButtonProps): JSX.Element {
  const trusted = useTrusted();
  const { kind = 'quiet', icon, label, children } = props;
  const press = trusted((event: MouseEvent) => props.disabled || props.onPress(event));
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      id={props.id}
      aria-label={label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-disabled={props.disabled}
      onClick={press}
      onMouseDown={keepMiddle}
      onAuxClick={(event) => props.opensTab && isMiddle(event) && press(event)}
    >
      {/* The name, beside the pointer: as the button's own title, screen readers would say it twice. */}
      {icon && (
        <span class="tip" title={label} aria-hidden="true">
          {icon}
        </span>
      )}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
