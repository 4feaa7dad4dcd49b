import { useState } from 'preact/hooks';
import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import { useAnnounce } from '../controls/Announcer.tsx';
import { CopyIcon, DoneIcon, ProblemIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';

/** What is to be copied, made at the moment of copying. */
export type Content = () => ClipboardContent | Promise<ClipboardContent>;

/** Puts content on the clipboard and tells whether that worked. */
export type Copy = (content: ClipboardContent) => boolean | Promise<boolean>;

interface Outcome {
  /** For the button. */
  icon: typeof CopyIcon;
  /** What has just become of it; empty if there is nothing to tell. */
  words: string;
  /** What the browser would not take; empty if there is nothing. */
  refused: string;
}

/** Copying by a button, or by a key that does the same. */
export interface Copying extends Outcome {
  start: () => Promise<void>;
}

/** Milliseconds for which a button says that it has copied: time to read it twice. */
const TOLD_MS = 3_000;

const READY: Outcome = { icon: CopyIcon, words: '', refused: '' };

/** Copies when told to, and says what became of it, both to the eye and to a screen reader. */
export function useCopy(makeContent: Content, copy: Copy): Copying {
  const translate = useTranslate();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState(READY);
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
    const words = translate(worked ? 'action.copied' : 'action.copyFailed');
    announce(words);
    setOutcome({ icon: worked ? DoneIcon : ProblemIcon, words, refused: worked ? '' : plain });
    // What it copies must be told again soon: several of these stand side by side.
    if (worked) setTimeout(() => setOutcome(READY), TOLD_MS);
  };
  return { ...outcome, start };
}
