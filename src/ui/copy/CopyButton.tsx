import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import { Button } from '../controls/Button.tsx';
import { CopyIcon, DoneIcon, ProblemIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';
import { CopyByHand } from './CopyByHand.tsx';

/** What is to be copied, made at the moment of copying. */
export type Content = () => ClipboardContent | Promise<ClipboardContent>;

/** Puts content on the clipboard and tells whether that worked. */
export type Copy = (content: ClipboardContent) => boolean | Promise<boolean>;

/** Milliseconds for which a button says that it has copied: time to read it twice. */
const TOLD_MS = 3_000;

/**
 * Copies, and says that it has, both to the eye and to a screen reader. Where the browser refuses, the words are
 * put before the person, selected.
 */
export function CopyButton(props: { content: Content; copy: Copy; label: string }): JSX.Element {
  const translate = useTranslate();
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const [refused, setRefused] = useState('');
  const press = async (): Promise<void> => {
    let worked = false;
    let plain = '';
    try {
      const content = await props.content();
      plain = content.plain;
      worked = await props.copy(content);
    } catch {
      // Refused, or what was to be copied could not be made.
    }
    setRefused(worked ? '' : plain);
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
      <Button icon={<Icon size={16} />} onPress={press}>
        {words || props.label}
      </Button>
      <span class="sr-only" role="status">
        {words}
      </span>
      {refused !== '' && <CopyByHand text={refused} />}
    </>
  );
}
