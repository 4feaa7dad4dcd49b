import { useLayoutEffect, useState } from 'preact/hooks';
import { clipboardCitations } from '../../core/cite/clipboard.ts';
import { sourceAddress } from '../../core/cite/text-fragment.ts';
import type { PassageCard } from '../../core/findings.ts';
import { unattended } from '../../platform/unattended.ts';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { safeLink } from '../../ui/controls/safe-link.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { isField, type PopupCommand, popupCommand } from '../keys/popup-keys.ts';
import type { BrowsedPassages } from './browsed-passages.ts';
import { type Copied, copiedInWords } from './CopyNote.tsx';
import type { Place } from './use-place.ts';

/** The commands that act on passages; the popup handles the others. */
const ACTS: ReadonlySet<PopupCommand> = new Set(['copy', 'copy-all', 'source', 'read']);

/**
 * Letters act on the card of the place: c copies it with its citation, o opens its source, r the whole statement. C copies every
 * listed passage. `copied` is the outcome of the last copying, until another passage is selected, or this one opened or closed.
 */
export function usePassageKeys(
  { cards, host, query }: BrowsedPassages,
  { card, opened }: Pick<Place, 'card' | 'opened'>,
) {
  const translate = useTranslate();
  const announce = useAnnounce();
  const [copied, setCopied] = useState<Copied | null>(null);

  useLayoutEffect(() => setCopied(null), [opened]);

  const copy = async (chosen: readonly PassageCard[], passage: string): Promise<void> => {
    const content = clipboardCitations(chosen);
    const done = await host.copy(content);
    const words = done ? copiedInWords(chosen.length, translate) : translate('action.copyFailed');
    announce(words);
    setCopied({ passage, opened, words, refused: done ? null : content.plain });
  };

  const act = (command: PopupCommand, card: PassageCard | undefined): boolean => {
    if (!card || !ACTS.has(command)) return false;
    if (command === 'read')
      host.openReader({ statement: card.statement, passage: card.passage }, query);
    if (command === 'source') {
      const address = safeLink(card.url);
      if (address !== null) host.openSource(sourceAddress(address, card.text));
    }
    if (command === 'copy') unattended(() => copy([card], card.passage));
    if (command === 'copy-all') unattended(() => copy(cards, card.passage));
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (act(popupCommand(event, isField(event.target)), card)) event.preventDefault();
  };
  // A key may open the passage before the browser has copied it.
  const isHere = copied?.passage === card?.passage && copied?.opened === opened;
  return { onKey, act, copied: isHere ? copied : null };
}
