import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { CopyByHand } from './CopyByHand.tsx';
import { type Content, type Copy, type Copying, useCopy } from './use-copy.ts';

interface Named {
  /** What it copies. */
  label: string;
  /** The words that are shown where there is no room for its name. */
  short?: string | undefined;
}

/** A button that copies. */
export function CopyButton(props: Named & { content: Content; copy: Copy }): JSX.Element {
  return <CopyControl {...props} copying={useCopy(props.content, props.copy)} />;
}

/** The button of a copying that a key may start too. Where the browser refuses, the words are put before the person, selected. */
export function CopyControl({ copying, label, short }: Named & { copying: Copying }): JSX.Element {
  const { icon: Icon, words, refused, start } = copying;
  return (
    <>
      <Button icon={<Icon size={16} />} label={short && !words ? label : undefined} onPress={start}>
        {words || short || label}
      </Button>
      {refused !== '' && <CopyByHand text={refused} />}
    </>
  );
}
