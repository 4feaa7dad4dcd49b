import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import { Button } from '../controls/Button.tsx';
import { CopyIcon, DoneIcon, ProblemIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';
import { CopyByHand } from './CopyByHand.tsx';

/** Puts content on the clipboard and tells whether that worked. */
export type Copy = (content: ClipboardContent) => boolean | Promise<boolean>;

/** Milliseconds for which a button says that it has copied: time to read it twice. */
const TOLD_MS = 3_000;

/**
 * Copies, and says that it has, both to the eye and to a screen reader. Where the browser refuses, the words are
 * put before the person, selected.
 */
export function CopyButton(props: {
  /** Made at the moment of copying. */
  content: () => ClipboardContent;
  copy: Copy;
  label: string;
}): JSX.Element {
  const translate = useTranslate();
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const [refused, setRefused] = useState('');
  const press = async (): Promise<void> => {
    const content = props.content();
    const worked = await Promise.resolve(props.copy(content)).catch(() => false);
    setRefused(worked ? '' : content.plain);
    setState(worked ? 'done' : 'failed');
    // What it copies must be told again soon: several of these stand side by side.
    if (worked) setTimeout(() => setState('ready'), TOLD_MS);
  };
  const [Icon, words] = {
    ready: [CopyIcon] as const,
    done: [DoneIcon, translate('action.copied')] as const,
    failed: [ProblemIcon, translate('action.copyFailed')] as const,
  }[state];
  return (
    <>
      <Button icon={<Icon size={16} />} onPress={() => void press()}>
        {words || props.label}
      </Button>
      <span class="sr-only" role="status">
        {words}
      </span>
      {refused !== '' && <CopyByHand text={refused} />}
    </>
  );
}
