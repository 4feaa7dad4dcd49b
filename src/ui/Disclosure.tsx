import type { ComponentChildren, JSX } from 'preact';
import { ChevronIcon } from './icons.tsx';

/** Words that unfold more below them; the browser's own element, so that keys and find-in-page work. */
export function Disclosure(props: {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}): JSX.Element {
  return (
    <details class="disclosure" open={props.open}>
      <summary>
        <ChevronIcon size={14} />
        {props.summary}
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
