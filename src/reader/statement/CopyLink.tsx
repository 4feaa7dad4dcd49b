import type { JSX } from 'preact';
import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import { escapeHtml } from '../../core/cite/escape-html.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { LinkIcon } from '../../ui/controls/icons.tsx';
import { CopyByHand } from '../../ui/copy/CopyByHand.tsx';
import { type Copy, useCopy } from '../../ui/copy/use-copy.ts';
import { useTranslate } from '../../ui/words/strings.ts';

/** Copies a link to the words of a passage on their publisher's page; a sign without words, as it stands beside every passage. */
export function CopyLink(props: { address: () => string; copy: Copy }): JSX.Element {
  const translate = useTranslate();
  const { icon, words, refused, start } = useCopy(() => linkTo(props.address()), props.copy);
  const Icon = words === '' ? LinkIcon : icon;
  return (
    <>
      <Button
        kind="icon"
        icon={<Icon size={16} />}
        label={words || translate('reader.copyLink')}
        onPress={start}
      />
      {refused !== '' && <CopyByHand text={refused} />}
    </>
  );
}

function linkTo(address: string): ClipboardContent {
  const escaped = escapeHtml(address);
  return { plain: address, html: `<a href="${escaped}">${escaped}</a>` };
}
