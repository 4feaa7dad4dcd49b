import { describe, expect, it } from 'vitest';
import { createFeedbackStore, pageKey } from '../../../src/platform/feedback.ts';
import { oneAfterAnother } from '../../../src/platform/one-after-another.ts';
import type { SettingsArea } from '../../../src/platform/settings.ts';
import { memoryArea } from '../../support/memory-area.ts';

const entry = { page: 'a1', passage: 's#p1', topics: ['taiwan'], score: 0.9 };

const over = (area: SettingsArea) => createFeedbackStore(area, oneAfterAnother());

describe('createFeedbackStore', () => {
  it('keeps each pairing once, and forgets it when it is taken back', async () => {
    const store = over(memoryArea());
    await store.change(entry, true);
    await store.change({ ...entry, score: 0.8 }, true);
    await store.change({ ...entry, page: 'b2' }, true);
    expect(await store.list()).toEqual([
      { ...entry, score: 0.8 },
      { ...entry, page: 'b2' },
    ]);
    await store.change(entry, false);
    expect(await store.list()).toEqual([{ ...entry, page: 'b2' }]);
    await store.clear();
    expect(await store.list()).toEqual([]);
  });

  it('gives what it has cleared, also what came last, and brings it back beside what came since', async () => {
    const store = over(memoryArea());
    const late = { ...entry, page: 'b2' };
    const [, cleared] = await Promise.all([
      store.change(entry, true),
      store.clear(),
      store.change(late, true),
    ]);
    expect(cleared).toEqual([entry]);
    await store.restore(cleared);
    expect(await store.list()).toEqual([entry, late]);
  });

  it('leaves out what is damaged and keeps the rest', async () => {
    const area = memoryArea({
      'not-related': [entry, null, { page: 1 }, 'x', { ...entry, topics: [7] }],
    });
    expect(await over(area).list()).toEqual([entry]);
  });

  it('loses none that several pages add at once', async () => {
    const area = memoryArea();
    const queue = oneAfterAnother();
    const [page, other] = [createFeedbackStore(area, queue), createFeedbackStore(area, queue)];
    await Promise.all([page.change(entry, true), other.change({ ...entry, page: 'b2' }, true)]);
    expect((await page.list()).map(({ page }) => page)).toEqual(['a1', 'b2']);
  });

  it('lists none, and overwrites nothing, where the storage cannot be read', async () => {
    const written: unknown[] = [];
    const store = over({
      get: () => Promise.reject(new Error('corrupt')),
      set: async (items) => {
        written.push(items);
      },
    });
    expect(await store.list()).toEqual([]);
    await expect(store.change(entry, true)).rejects.toThrow();
    expect(written).toEqual([]);
  });

  it('holds a thousand, the newest', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => ({ ...entry, page: `p${n}` }));
    const store = over(memoryArea({ 'not-related': many }));
    await store.change(entry, true);
    const list = await store.list();
    expect(list).toHaveLength(1_000);
    expect(list[0]?.page).toBe('p1');
    expect(list.at(-1)).toEqual(entry);
  });
});

describe('pageKey', () => {
  it('is the same for the same page, differs for others, and contains nothing of the address', () => {
    const address = 'https://news.example/2022/harbour';
    expect(pageKey(address)).toBe(pageKey(address));
    expect(pageKey(address)).not.toBe(pageKey(`${address}s`));
    expect(pageKey(address)).toMatch(/^[0-9a-z]{1,7}$/);
  });
});
