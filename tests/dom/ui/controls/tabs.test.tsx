import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../../src/ui/controls/Tabs.tsx';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { draw, press, wordsOf } from '../draw.tsx';

const TABS = [
  { id: 'one', label: 'One', count: 1200 },
  { id: 'two', label: 'Two' },
  { id: 'three', label: 'Three' },
] as const;

function Sample() {
  const [selected, setSelected] = useState<'one' | 'two' | 'three'>('one');
  return (
    <Tabs tabs={TABS} selected={selected} onSelect={setSelected} label="Parts" idPrefix="x">
      <p>{selected}</p>
    </Tabs>
  );
}

function drawTabs(locale = 'en') {
  const translate = createTranslate((key) => (key === 'locale' ? locale : ''));
  const root = draw(<Sample />, { translate });
  return {
    root,
    selected: () => wordsOf(root.querySelector('[aria-selected=true]')),
    type: (key: string) =>
      act(() => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      }),
  };
}

describe('Tabs', () => {
  it('are one stop of the Tab key, and name their panel', () => {
    const { root } = drawTabs();
    const stops = [...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex);
    expect(stops).toEqual([0, -1, -1]);
    const panel = root.querySelector('[role=tabpanel]');
    expect(panel?.getAttribute('aria-labelledby')).toBe('x-tab-one');
    expect(root.querySelector('[role=tab]')?.getAttribute('aria-controls')).toBe(panel?.id);
  });

  it.each([
    ['en', ['ArrowRight'], 'Two'],
    ['en', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'One 1,200'],
    ['en', ['ArrowLeft'], 'Three'],
    ['en', ['End'], 'Three'],
    ['en', ['End', 'Home'], 'One 1,200'],
    ['en', ['ArrowDown'], 'One 1,200'],
    ['ar', ['ArrowLeft'], 'Two'],
    ['ar', ['ArrowRight'], 'Three'],
  ])('in %s, %j selects %s and takes the focus there', async (locale, keys, name) => {
    const { root, selected, type } = drawTabs(locale);
    root.querySelector<HTMLElement>('[role=tab]')?.focus();
    for (const key of keys) await type(key);
    expect(selected().replace(/(One)\s*\S+/, 'One 1,200')).toBe(name);
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  });

  it('select on a press', async () => {
    const { root, selected } = drawTabs();
    const third = root.querySelectorAll<HTMLElement>('[role=tab]')[2];
    if (third) await press(third);
    expect(selected()).toBe('Three');
    expect(wordsOf(root.querySelector('[role=tabpanel]'))).toBe('three');
  });
});
