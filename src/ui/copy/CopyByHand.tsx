import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../words/strings.ts';

/** Lines of the field; it scrolls beyond. */
const LINES = 4;

/** The words that the browser refused to copy, already selected: one key press copies them. */
export function CopyByHand({ text }: { text: string }): JSX.Element {
  const translate = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.focus();
    current.select();
    // The browser shows the end of what is selected; one reads from its beginning.
    current.scrollTop = 0;
  }, [text]);
  return (
    <textarea
      class="copy-by-hand"
      ref={field}
      readOnly
      rows={LINES}
      dir="auto"
      aria-label={translate('action.copyFailed')}
      value={text}
    />
  );
}
