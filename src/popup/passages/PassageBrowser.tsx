import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clipboardCitations } from '../../core/cite/clipboard.ts';
import { sourceAddress } from '../../core/cite/text-fragment.ts';
import type { PassageCard } from '../../core/findings.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChevronIcon, ReadIcon } from '../../ui/controls/icons.tsx';
import { safeLink } from '../../ui/controls/safe-link.ts';
import { useTrusted } from '../../ui/controls/trust.ts';
import { CopyButton } from '../../ui/copy/CopyButton.tsx';
import { citationFormats } from '../../ui/copy/citation-formats.ts';
import { StatementCard } from '../../ui/statement/StatementCard.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost } from '../host/popup-host.ts';
import { useBack } from '../keys/back-stack.ts';
import { isField, type PopupCommand, popupCommand } from '../keys/popup-keys.ts';
import { type Copied, CopyNote, copiedInWords } from './CopyNote.tsx';
import { PassageList } from './PassageList.tsx';

export interface PassageBrowserProps {
  cards: readonly PassageCard[];
  label: string;
  host: Pick<PopupHost, 'copy' | 'openReader' | 'openBeside' | 'openSource' | 'now'>;
  /** Tells screen readers something, such as "Copied". */
  announce: (words: string) => void;
  /** Words to find in the statement when it is opened. */
  query?: string;
  reasons?: readonly (readonly string[])[];
  busy?: boolean;
  onLeave?: () => void;
  idPrefix: string;
  /** Shown below the list, not below an opened passage. */
  children?: JSX.Element | null;
}

/** The commands that act on passages; the popup handles the others. */
const ACTS: ReadonlySet<PopupCommand> = new Set(['copy', 'copy-all', 'source', 'read']);

/**
 * A list of passages, each of which opens in place of the list and closes back to it. Letters act on the selected or open
 * passage: c copies it with its citation, o opens its source, r the whole statement. C copies every listed passage.
 */
export function PassageBrowser(props: PassageBrowserProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const { cards, host, announce } = props;
  const [selected, setSelected] = useState(0);
  const [opened, setOpened] = useState(false);
  const [returning, setReturning] = useState(false);
  const [copy, setCopy] = useState<Copied | null>(null);
  const first = cards[0]?.passage;
  // New hits start again at the top; more of the same hits do not move the selection.
  useEffect(() => {
    setSelected(0);
    setOpened(false);
  }, [first]);
  const close = (): void => {
    setOpened(false);
    setReturning(true);
  };
  useBack(opened, close);

  const card = cards[Math.min(selected, cards.length - 1)];
  const read = (statement: string, passage: string): void =>
    host.openReader(statement, passage, props.query);

  const act = (event: KeyboardEvent): void => {
    const command = popupCommand(event, isField(event.target));
    if (!card || command === null || !ACTS.has(command)) return;
    event.preventDefault();
    if (command === 'read') read(card.statement, card.passage);
    if (command === 'source') {
      const address = safeLink(card.url);
      if (address !== null) host.openSource(sourceAddress(address, card.text));
    }
    if (command === 'copy' || command === 'copy-all') {
      const chosen = command === 'copy' ? [card] : cards;
      const content = clipboardCitations(chosen);
      unattended(async () => {
        const copied = await host.copy(content);
        const words = copied
          ? copiedInWords(chosen.length, translate)
          : translate('action.copyFailed');
        announce(words);
        setCopy({ passage: card.passage, words, refused: copied ? null : content.plain });
      });
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: letters typed on anything inside come up to here
    <div class="passages" onKeyDown={trusted(act)}>
      {opened && card ? (
        <OpenPassage
          {...props}
          card={card}
          index={selected}
          onStep={(by) => setSelected(selected + by)}
          onClose={close}
          onRead={read}
        />
      ) : (
        <>
          <PassageList
            cards={cards}
            label={props.label}
            selected={Math.min(selected, cards.length - 1)}
            onSelect={setSelected}
            onOpen={(index) => {
              setSelected(index);
              setOpened(true);
              setReturning(false);
            }}
            onLeave={props.onLeave}
            reasons={props.reasons?.map((reasons) => reasons.join(' · ')) ?? []}
            busy={props.busy ?? false}
            focus={returning}
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
      {copy !== null && copy.passage === card?.passage && <CopyNote {...copy} />}
    </div>
  );
}

interface OpenPassageProps extends PassageBrowserProps {
  card: PassageCard;
  index: number;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
  onRead: (statement: string, passage: string) => void;
}

function OpenPassage(props: OpenPassageProps): JSX.Element {
  const translate = useTranslate();
  const { card, cards, index, host } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [card.passage]);
  return (
    <section
      class="open-passage"
      ref={box}
      tabIndex={-1}
      aria-labelledby={`${props.idPrefix}-place`}
    >
      <div class="open-passage-bar">
        <Button icon={<ChevronIcon />} onPress={props.onClose}>
          {translate('popup.search.back')}
        </Button>
        <span class="open-passage-steps">
          <Button
            kind="icon"
            icon={<ChevronIcon />}
            label={translate('popup.search.previous')}
            disabled={index === 0}
            onPress={() => props.onStep(-1)}
          />
          <h2 class="open-passage-place" id={`${props.idPrefix}-place`}>
            {translate('popup.search.position', { position: index + 1, total: cards.length })}
          </h2>
          <Button
            kind="icon"
            icon={<ChevronIcon />}
            label={translate('popup.search.next')}
            disabled={index >= cards.length - 1}
            onPress={() => props.onStep(1)}
          />
        </span>
      </div>
      <StatementCard
        key={card.passage}
        card={card}
        reasons={props.reasons?.[index] ?? []}
        copy={host.copy}
        formats={citationFormats(card, { accessed: host.now().slice(0, 10) })}
        openReader={props.onRead}
        openSource={host.openSource}
      />
      {host.openBeside && (
        <p class="beside">
          <Button
            icon={<ReadIcon size={16} />}
            onPress={() => host.openBeside?.(card.statement, card.passage, props.query)}
          >
            {translate('popup.search.beside')}
          </Button>
        </p>
      )}
    </section>
  );
}
