import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslate } from '../words/strings.ts';
import { useTrusted } from './trust.ts';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Shown beside the label; part of the tab's name. */
  count?: number;
}

export interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Name of the whole group. */
  label: string;
  /** Starts the ids of tabs and panel; unique in its document or shadow root. */
  idPrefix: string;
  children: ComponentChildren;
}

/**
 * Tabs over one panel, after the ARIA pattern: one tab stop; arrows (mirrored in right-to-left), Home and End move, and moving
 * selects.
 */
export function Tabs<Id extends string>(props: TabsProps<Id>): JSX.Element {
  const { tabs, selected, onSelect, idPrefix } = props;
  const { direction, locale } = useTranslate();
  const trusted = useTrusted();
  const list = useRef<HTMLDivElement>(null);
  const numbers = new Intl.NumberFormat(locale);

  const tabId = (id: Id): string => `${idPrefix}-tab-${id}`;
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const step = direction === 'rtl' ? -1 : 1;
    const places: Record<string, number> = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    const tab = place === undefined ? undefined : tabs.at(place % tabs.length);
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };

  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={props.label}
        ref={list}
        onKeyDown={trusted(move)}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={tabId(tab.id)}
            aria-selected={tab.id === selected}
            aria-controls={`${idPrefix}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={trusted(() => onSelect(tab.id))}
          >
            {tab.label}
            {tab.count !== undefined && <span class="count">{numbers.format(tab.count)}</span>}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${idPrefix}-panel`}
        aria-labelledby={tabId(selected)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {props.children}
      </div>
    </>
  );
}
