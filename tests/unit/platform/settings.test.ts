import { describe, expect, it } from 'vitest';
import { oneAfterAnother } from '../../../src/platform/one-after-another.ts';
import {
  createSettingsStore,
  readSettings,
  type SettingsArea,
} from '../../../src/platform/settings.ts';
import { memoryArea } from '../../support/memory-area.ts';

const defaults = {
  display: 'pill',
  corner: 'end',
  marks: true,
  paused: false,
  hiddenSites: [],
  dismissed: [],
  recent: 'session',
};

const over = (area: SettingsArea) => createSettingsStore(area, oneAfterAnother());

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
    const store = over(area);
    await store.change(() => ({ display: 'badge' }));
    expect(await over(area).read()).toEqual({
      ...defaults,
      marks: false,
      display: 'badge',
    });
  });

  it('reads a change as it reads what is stored: no more names than anybody would set', async () => {
    const area = memoryArea();
    const dismissed = Array.from({ length: 501 }, (_, index) => `set ${index}`);
    const after = await over(area).change(() => ({ dismissed }));
    expect(after.dismissed).toEqual(dismissed.slice(1));
    expect(await over(area).read()).toEqual(after);
  });

  it('loses none of the changes that several pages make at once', async () => {
    const area = memoryArea();
    const queue = oneAfterAnother();
    const [page, other] = [createSettingsStore(area, queue), createSettingsStore(area, queue)];
    const add = (store: typeof page, site: string) =>
      store.change(({ hiddenSites }) => ({ hiddenSites: [...hiddenSites, site] }));
    await Promise.all([
      add(page, 'a.example'),
      add(other, 'b.example'),
      page.change(() => ({ marks: false })),
      other.change(() => ({ corner: 'start' })),
    ]);
    expect(await page.read()).toMatchObject({
      hiddenSites: ['a.example', 'b.example'],
      marks: false,
      corner: 'start',
    });
  });

  it('leaves in place what a newer version has stored', async () => {
    const area = memoryArea({ settings: { fromTheFuture: [1], marks: false } });
    await over(area).change(() => ({ display: 'badge' }));
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
    await over(area).change(() => ({ marks: false }));
    expect(area.stored.settings).toEqual({ ...defaults, marks: false });
  });

  it('is paused, and overwrites nothing, where the storage cannot be read', async () => {
    const written: unknown[] = [];
    const store = over({
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
    const store = over({
      get: area.get,
      set: (items) => (full ? Promise.reject(new Error('QuotaExceededError')) : area.set(items)),
    });
    await expect(store.change(() => ({ corner: 'start' }))).rejects.toThrow();
    expect(await store.read()).toEqual({ ...defaults, marks: false });
    full = false;
    expect((await store.change(() => ({ corner: 'start' }))).corner).toBe('start');
  });
});
