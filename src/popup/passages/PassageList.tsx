import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PassageCard } from '../../core/findings.ts';
import { isForTabBehind, isMiddle, keepMiddle } from '../../ui/controls/tab-behind.ts';
import { useTrusted } from '../../ui/controls/trust.ts';
import { moveInList } from '../keys/popup-keys.ts';
import { HitOption } from './HitOption.tsx';

export interface PassageListProps {
  cards: readonly PassageCard[];
  /** Name of the list. */
  label: string;
  selected: number;
  onSelect: (index: number) => void;
  onOpen: (index: number) => void;
  /** Called in its place where a link would open in a tab behind: with Control or Command, or the middle button. */
  onOpenBehind: (index: number) => void;
  /** Called for the up arrow on the first passage. */
  onLeave?: (() => void) | undefined;
  /** Why each is shown, in words. */
  reasons?: readonly (readonly string[])[];
  busy?: boolean;
  /** Focuses the selected passage now, as after coming back from it. */
  focus?: boolean;
  idPrefix: string;
}

/**
 * A list to choose from, after the ARIA listbox pattern: one tab stop; arrows, Home and End move, Enter opens. The focus really
 * moves, so that letters can be commands here while the search field still takes them as text.
 */
export function PassageList(props: PassageListProps): JSX.Element {
  const { cards, selected, onSelect, idPrefix } = props;
  const trusted = useTrusted();
  const list = useRef<HTMLDivElement>(null);
  // Typing draws the list again with the same passages, before the answer is there: then nothing in them is looked at.
  const contents = useMemo(
    () =>
      cards.map((card, index) => <HitOption card={card} reasons={props.reasons?.[index] ?? []} />),
    [cards, props.reasons?.join('\n')],
  );
  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];

  useEffect(() => {
    if (props.focus) options()[selected]?.focus();
  }, [props.focus]);

  const open = (event: MouseEvent | KeyboardEvent, at: number): void =>
    isForTabBehind(event) ? props.onOpenBehind(at) : props.onOpen(at);

  const move = (event: KeyboardEvent): void => {
    // The focused option counts, not the one drawn as selected: keys may be faster than drawing.
    const at = event.target instanceof HTMLElement ? options().indexOf(event.target) : -1;
    if (at < 0) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(event, at);
      return;
    }
    const next = moveInList(event.key, at, cards.length);
    if (next === null) return;
    event.preventDefault();
    if (next < 0) props.onLeave?.();
    const target = options()[next];
    if (!target) return;
    onSelect(next);
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  };

  return (
    <div
      class="hits"
      role="listbox"
      aria-label={props.label}
      aria-busy={props.busy}
      tabIndex={-1}
      ref={list}
      onKeyDown={trusted(move)}
    >
      {cards.map((card, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list
        <div
          key={card.passage}
          id={`${idPrefix}-${index}`}
          class="hit"
          role="option"
          aria-selected={index === selected}
          tabIndex={index === selected ? 0 : -1}
          onFocus={() => onSelect(index)}
          onClick={trusted((event: MouseEvent) => open(event, index))}
          onMouseDown={keepMiddle}
          onMouseUp={keepMiddle}
          onAuxClick={trusted((event: MouseEvent) => isMiddle(event) && open(event, index))}
        >
          {contents[index]}
        </div>
      ))}
    </div>
  );
}
