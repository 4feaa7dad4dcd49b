import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import type { CopyIcon } from '../controls/icons.tsx';
import { CopyByHand } from './CopyByHand.tsx';
import { type Content, type Copy, type Copying, useCopy } from './use-copy.ts';

interface Named {
  /** What it copies. */
  label: string;
  /** The words that are shown where there is no room for its name. */
  short?: string | undefined;
  /** Shown instead of any words. */
  sign?: typeof CopyIcon;
}

/** A button that copies. */
export function CopyButton(props: Named & { content: Content; copy: Copy }): JSX.Element {
  return <CopyControl {...props} copying={useCopy(props.content, props.copy)} />;
}

/** The button of a copying that a key may start too. Where the browser refuses, the words are put before the person, selected. */
export function CopyControl(props: Named & { copying: Copying }): JSX.Element {
  const { sign, label, copying } = props;
  const { words, refused } = copying;
  const Icon = (words === '' && sign) || copying.icon;
  const name = words || label;
  const shown = words || props.short || label;
  return (
    <>
      <Button
        kind={sign ? 'icon' : 'quiet'}
        icon={<Icon size={16} />}
        label={sign || shown !== name ? name : undefined}
        onPress={copying.start}
      >
        {sign ? undefined : shown}
      </Button>
      {refused !== '' && <CopyByHand text={refused} />}
    </>
  );
}
