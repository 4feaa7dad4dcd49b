import type { JSX } from 'preact';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useTranslate } from '../words/strings.ts';
import { type Content, type Copy, CopyButton } from './CopyButton.tsx';

/** Further forms to copy in, folded away. */
export function CopyAs(props: {
  formats: readonly { name: string; content: Content }[];
  copy: Copy;
}): JSX.Element {
  const translate = useTranslate();
  return (
    <Disclosure summary={translate('action.copyAs')}>
      <div class="actions">
        {props.formats.map(({ name, content }) => (
          <CopyButton key={name} label={name} content={content} copy={props.copy} />
        ))}
      </div>
    </Disclosure>
  );
}
