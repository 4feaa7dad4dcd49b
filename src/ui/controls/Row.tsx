import type { ComponentChildren, JSX } from 'preact';
import { type MessageKey, useTranslate } from '../words/strings.ts';

/** One line of a description list: label and value. */
export function Row(props: { label: MessageKey; children: ComponentChildren }): JSX.Element {
  const translate = useTranslate();
  return (
    <div>
      <dt>{translate(props.label)}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
