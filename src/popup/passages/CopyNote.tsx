import type { JSX } from 'preact';
import { DoneIcon, ProblemIcon } from '../../ui/controls/icons.tsx';
import { CopyByHand } from '../../ui/copy/CopyByHand.tsx';
import type { Translate } from '../../ui/words/strings.ts';

/** The outcome of copying by key. */
export interface Copied {
  /** The passage that was selected then; the note disappears when another one is. */
  passage: string;
  /** Whether that passage was open; the note disappears when it is opened or closed. */
  opened: boolean;
  words: string;
  /** What the browser would not copy. */
  refused: string | null;
}

/** "Copied", and how many if it was more than one. */
export function copiedInWords(count: number, translate: Translate): string {
  const copied = translate('action.copied');
  return count === 1 ? copied : `${copied} · ${translate.plural('popup.search.count', count)}`;
}

/** Shows the outcome of copying by key, for the eye. */
export function CopyNote({ words, refused }: Copied): JSX.Element {
  return (
    <div class="copy-note">
      <p aria-hidden="true">
        {refused === null ? <DoneIcon size={16} /> : <ProblemIcon size={16} />} {words}
      </p>
      {refused !== null && <CopyByHand text={refused} />}
    </div>
  );
}
