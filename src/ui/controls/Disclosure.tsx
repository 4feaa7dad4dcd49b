import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { ChevronIcon } from './icons.tsx';

/**
 * A summary that unfolds its content; the browser's own element, so that keys and find-in-page work. Unfolded content is
 * scrolled into view.
 */
export function Disclosure(props: {
  summary: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="disclosure" onToggle={showWhole}>
      <summary>
        <ChevronIcon size={14} />
        {props.summary}
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}

function showWhole({ currentTarget }: TargetedEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}
