import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { sourceAddress } from '../../core/cite/text-fragment.ts';
import { ExternalIcon } from './icons.tsx';
import { safeLink } from './safe-link.ts';
import { isForTabBehind } from './tab-behind.ts';
import { TrustContext } from './trust.ts';

export interface SourceLinkProps {
  url: string;
  /** Words to scroll to on the page; the browser finds and marks them. */
  words?: string;
  label?: string;
  children: ComponentChildren;
  /** Opens the address instead of the browser, for a plain click only. */
  onOpen?: ((url: string) => void) | undefined;
}

/**
 * The only way out to the web. An address that is not plain http or https is shown as words, not as a link. The opened page
 * learns neither the referrer nor anything about the window.
 */
export function SourceLink(props: SourceLinkProps): JSX.Element {
  const trusts = useContext(TrustContext);
  const address = safeLink(props.url);
  if (address === null) return <span class="link-refused">{props.children}</span>;
  const target = props.words === undefined ? address : sourceAddress(address, props.words);
  const open = (event: MouseEvent): void => {
    if (!trusts(event)) {
      event.preventDefault();
      return;
    }
    if (!props.onOpen || event.button || isForTabBehind(event) || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    props.onOpen(target);
  };
  return (
    <a
      class="button button-quiet"
      href={target}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-label={props.label}
      onClick={open}
      onAuxClick={open}
    >
      <ExternalIcon size={16} />
      <span>{props.children}</span>
    </a>
  );
}
