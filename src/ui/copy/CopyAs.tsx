import type { JSX } from 'preact';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useTranslate } from '../words/strings.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Content, Copy } from './use-copy.ts';

/** Further forms to copy in, folded away under `summary`: "Copy as" if nothing else is said. */
export function CopyAs(props: {
  summary?: string;
  formats: readonly { name: string; content: Content }[];
  copy: Copy;
}): JSX.Element {
  const translate = useTranslate();
  return (
    <Disclosure summary={props.summary ?? translate('action.copyAs')}>
      <div class="actions">
        {props.formats.map(({ name, content }) => (
          <CopyButton key={name} label={name} content={content} copy={props.copy} />
        ))}
      </div>
    </Disclosure>
  );
}
