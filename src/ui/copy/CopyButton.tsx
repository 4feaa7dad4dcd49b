import type { JSX } from 'preact';
import { Button } from '../controls/Button.tsx';
import { CopyIcon, DoneIcon, ProblemIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { type Content, type Copy, type Copying, useCopy } from './use-copy.ts';

/** A button that copies. */
export function CopyButton(props: { content: Content; copy: Copy; label: string }): JSX.Element {
  return <CopyControl copying={useCopy(props.content, props.copy)} label={props.label} />;
}

/**
 * The button of a copying that a key may start too. Says that it has copied, both to the eye and to a screen reader. Where the
 * browser refuses, the words are put before the person, selected.
 */
export function CopyControl({ copying, label }: { copying: Copying; label: string }): JSX.Element {
  const translate = useTranslate();
  const [Icon, words] = {
    ready: [CopyIcon] as const,
    done: [DoneIcon, translate('action.copied')] as const,
    failed: [ProblemIcon, translate('action.copyFailed')] as const,
  }[copying.state];
  return (
    <>
      <Button icon={<Icon size={16} />} onPress={copying.start}>
        {words || label}
      </Button>
      <span class="sr-only" role="status">
        {words}
      </span>
      {copying.refused !== '' && <CopyByHand text={copying.refused} />}
    </>
  );
}
