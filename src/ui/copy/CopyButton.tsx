import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { CopyByHand } from './CopyByHand.tsx';
import { type Content, type Copy, type Copying, useCopy } from './use-copy.ts';

/** A button that copies. */
export function CopyButton(props: { content: Content; copy: Copy; label: string }): JSX.Element {
  return <CopyControl copying={useCopy(props.content, props.copy)} label={props.label} />;
}

/** The button of a copying that a key may start too. Where the browser refuses, the words are put before the person, selected. */
export function CopyControl({ copying, label }: { copying: Copying; label: string }): JSX.Element {
  const { icon: Icon, words, refused, start } = copying;
  return (
    <>
      <Button icon={<Icon size={16} />} onPress={start}>
        {words || label}
      </Button>
      {refused !== '' && <CopyByHand text={refused} />}
    </>
  );
}
