import type { JSX, Ref } from 'preact';
import { useImperativeHandle } from 'preact/hooks';
import { clipboardCitations } from '../../core/cite/clipboard.ts';
import { useTrusted } from '../../ui/controls/trust.ts';
import { CopyButton } from '../../ui/copy/CopyButton.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupCommand } from '../keys/popup-keys.ts';
import type { BrowsedPassages } from './browsed-passages.ts';
import { CopyNote } from './CopyNote.tsx';
import { OpenPassage } from './OpenPassage.tsx';
import { PassageList } from './PassageList.tsx';
import { usePassageKeys } from './use-passage-keys.ts';
import { usePlace } from './use-place.ts';

/** What can be done with the passages from outside, by their place in the list. */
export interface PassageHandle {
  open: (at: number) => void;
  /** Does what the key for this command does; nothing if it is no command of passages. */
  act: (command: PopupCommand, at: number) => void;
}

export interface PassageBrowserProps extends BrowsedPassages {
  label: string;
  busy?: boolean;
  onLeave?: () => void;
  /** Is given what can be done with the passages. */
  handle?: Ref<PassageHandle>;
  /** Shown below the list, not below an opened passage. */
  children?: JSX.Element | null;
}

/**
 * A list of passages, each of which opens in place of the list and closes back to it. Letters act on the selected or open
 * passage (see usePassageKeys).
 */
export function PassageBrowser(props: PassageBrowserProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const { cards, host } = props;
  const place = usePlace(cards);
  const { card } = place;
  const { onKey, act, copied } = usePassageKeys(props, place);
  useImperativeHandle(props.handle ?? null, () => ({
    open: place.open,
    act: (command, at) => act(command, cards[at]),
  }));
  const openBehind = (at: number): void => {
    const chosen = cards[at];
    if (!chosen) return;
    const { statement, passage } = chosen;
    host.openReader({ statement, passage, behind: true }, props.query);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: letters typed on anything inside come up to here
    <div class="passages" onKeyDown={trusted(onKey)}>
      {place.opened && card ? (
        <OpenPassage {...props} card={card} place={place} />
      ) : (
        <>
          <PassageList
            cards={cards}
            label={props.label}
            selected={place.index}
            onSelect={place.select}
            onOpen={place.open}
            onOpenBehind={openBehind}
            onLeave={props.onLeave}
            reasons={props.reasons ?? []}
            busy={props.busy ?? false}
            focus={place.returning}
            idPrefix={props.idPrefix}
          />
          {props.children}
          {cards.length > 1 && (
            <div class="more">
              <CopyButton
                copy={host.copy}
                content={() => clipboardCitations(cards)}
                label={translate('popup.search.copyAll')}
              />
            </div>
          )}
        </>
      )}
      {copied && <CopyNote {...copied} />}
    </div>
  );
}
