import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { ChevronIcon } from './icons.tsx';

/**
 * Words that unfold more below them; the browser's own element, so that keys and find-in-page work. What was unfolded
 * is brought into sight.
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
