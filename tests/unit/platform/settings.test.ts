import { describe, expect, it } from 'vitest';
import { createSettingsStore, readSettings } from '../../../src/platform/settings.ts';

const defaults = {
  display: 'pill',
  corner: 'end',
  marks: true,
  paused: false,
  hiddenSites: [],
  dismissed: [],
};

function memoryArea(initial: Record<string, unknown> = {}) {
  const stored = { ...initial };
  return {
    stored,
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, items);
    },
  };
}

describe('readSettings', () => {
  it.each([
    ['nothing', undefined, defaults],
    ['a word', 'broken', defaults],
    ['an unknown display', { display: 'blink' }, defaults],
    [
      'one damaged value among good ones',
      { marks: 'yes', hiddenSites: ['a.example'] },
      { ...defaults, hiddenSites: ['a.example'] },
    ],
    ['unknown keys', { colour: 'red' }, defaults],
  ])('reads %s and keeps what is sound', (_, stored, expected) => {
    expect(readSettings(stored)).toEqual(expected);
  });
});

describe('createSettingsStore', () => {
  it('keeps a change in the area and leaves the other values alone', async () => {
    const area = memoryArea({ settings: { marks: false } });
    const store = createSettingsStore(area);
    await store.change(() => ({ display: 'badge' }));
    expect(await createSettingsStore(area).read()).toEqual({
      ...defaults,
      marks: false,
      display: 'badge',
    });
  });

  it('writes nothing in a private window, but remembers within it', async () => {
    const area = memoryArea();
    const store = createSettingsStore(area, true);
    await store.change(() => ({ hiddenSites: ['news.example'] }));
    expect((await store.read()).hiddenSites).toEqual(['news.example']);
    expect(area.stored).toEqual({});
  });
});
