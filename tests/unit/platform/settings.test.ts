import { describe, expect, it } from 'vitest';
import { createSettingsStore, readSettings } from '../../../src/platform/settings.ts';

const defaults = {
  display: 'pill',
  corner: 'end',
  marks: true,
  paused: false,
  hiddenSites: [],
  dismissed: [],
  recent: 'session',
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

describe('lists in settings', () => {
  it('keep the latest of more names than anybody would set', () => {
    const names = Array.from({ length: 6_000 }, (_, n) => `${n}.example`);
    const { hiddenSites, dismissed } = readSettings({ hiddenSites: names, dismissed: names });
    expect([hiddenSites.length, dismissed.length]).toEqual([5_000, 500]);
    expect(hiddenSites.at(-1)).toBe('5999.example');
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

  it('loses neither of two changes that are made at once', async () => {
    const area = memoryArea();
    const store = createSettingsStore(area);
    const add = (site: string) =>
      store.change(({ hiddenSites }) => ({ hiddenSites: [...hiddenSites, site] }));
    await Promise.all([add('a.example'), add('b.example'), store.change(() => ({ marks: false }))]);
    expect(await store.read()).toMatchObject({
      hiddenSites: ['a.example', 'b.example'],
      marks: false,
    });
  });

  it('leaves in place what a newer version has stored', async () => {
    const area = memoryArea({ settings: { fromTheFuture: [1], marks: false } });
    await createSettingsStore(area).change(() => ({ display: 'badge' }));
    expect(area.stored.settings).toMatchObject({
      fromTheFuture: [1],
      marks: false,
      display: 'badge',
    });
  });

  it.each([
    ['a list', ['x']],
    ['a word', 'broken'],
    ['nothing', null],
  ])('writes sound settings over %s', async (_, damaged) => {
    const area = memoryArea({ settings: damaged });
    await createSettingsStore(area).change(() => ({ marks: false }));
    expect(area.stored.settings).toEqual({ ...defaults, marks: false });
  });

  it('is paused, and overwrites nothing, where the storage cannot be read', async () => {
    const written: unknown[] = [];
    const store = createSettingsStore({
      get: () => Promise.reject(new Error('corrupt')),
      set: async (items) => {
        written.push(items);
      },
    });
    expect(await store.read()).toEqual({ ...defaults, paused: true });
    await expect(store.change(() => ({ marks: false }))).rejects.toThrow();
    expect(written).toEqual([]);
  });

  it('goes on after a change that the storage had no room for', async () => {
    let full = true;
    const area = memoryArea({ settings: { marks: false } });
    const store = createSettingsStore({
      get: area.get,
      set: (items) => (full ? Promise.reject(new Error('QuotaExceededError')) : area.set(items)),
    });
    await expect(store.change(() => ({ corner: 'start' }))).rejects.toThrow();
    expect(await store.read()).toEqual({ ...defaults, marks: false });
    full = false;
    expect((await store.change(() => ({ corner: 'start' }))).corner).toBe('start');
  });
});
