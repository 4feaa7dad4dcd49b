import { useLayoutEffect, useState } from 'preact/hooks';
import type { PassageCard } from '../../core/findings.ts';
import { useBack } from '../keys/back-stack.ts';

/** Where one is in a list of passages. */
export type Place = ReturnType<typeof usePlace>;

/** Starts at the top, with none opened. Escape closes an opened passage. */
export function usePlace(cards: readonly PassageCard[]) {
  const [selected, setSelected] = useState(0);
  const [opened, setOpened] = useState(false);
  const [returning, setReturning] = useState(false);
  const first = cards[0]?.passage;
  // New hits start again at the top, before a key can choose among them; more of the same hits do not move the selection.
  useLayoutEffect(() => {
    setSelected(0);
    setOpened(false);
  }, [first]);
  const close = (): void => {
    setOpened(false);
    setReturning(true);
  };
  useBack(opened, close);
  const index = Math.min(selected, cards.length - 1);
  return {
    index,
    /** The passage selected or opened; undefined in an empty list. */
    card: cards[index],
    opened,
    /** Whether the list takes the focus, since a passage was just closed. */
    returning,
    select: setSelected,
    open(at: number): void {
      setSelected(at);
      setOpened(true);
      setReturning(false);
    },
    close,
  };
}
