import { useState } from 'preact/hooks';
import type { ClipboardContent } from '../../core/cite/clipboard.ts';

/** What is to be copied, made at the moment of copying. */
export type Content = () => ClipboardContent | Promise<ClipboardContent>;

/** Puts content on the clipboard and tells whether that worked. */
export type Copy = (content: ClipboardContent) => boolean | Promise<boolean>;

/** Copying by a button, or by a key that does the same. */
export interface Copying {
  state: 'ready' | 'done' | 'failed';
  /** The words that the browser would not take; empty if there are none. */
  refused: string;
  start: () => Promise<void>;
}

/** Milliseconds for which a button says that it has copied: time to read it twice. */
const TOLD_MS = 3_000;

/** Copies when told to, and knows what became of it. */
export function useCopy(makeContent: Content, copy: Copy): Copying {
  const [state, setState] = useState<Copying['state']>('ready');
  const [refused, setRefused] = useState('');
  const start = async (): Promise<void> => {
    let worked = false;
    let plain = '';
    try {
      const content = await makeContent();
      plain = content.plain;
      worked = await copy(content);
    } catch {
      // Refused, or what was to be copied could not be made.
    }
    setRefused(worked ? '' : plain);
    setState(worked ? 'done' : 'failed');
    // What it copies must be told again soon: several of these stand side by side.
    if (worked) setTimeout(() => setState('ready'), TOLD_MS);
  };
  return { state, refused, start };
}
