import { describe, expect, it } from 'vitest';
import { createFeedbackStore, pageKey } from '../../../src/platform/feedback.ts';

function memoryArea(initial: Record<string, unknown> = {}) {
  const stored = { ...initial };
  return {
    stored,
    get: async () => stored,
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, items);
    },
  };
}
const entry = { page: 'a1', passage: 's#p1', topics: ['taiwan'], score: 0.9 };

describe('createFeedbackStore', () => {
  it('keeps each pairing once, and forgets it when it is taken back', async () => {
    const store = createFeedbackStore(memoryArea());
    await store.add(entry);
    await store.add({ ...entry, score: 0.8 });
    await store.add({ ...entry, page: 'b2' });
    expect(await store.list()).toEqual([
      { ...entry, score: 0.8 },
      { ...entry, page: 'b2' },
    ]);
    await store.remove('a1', 's#p1');
    expect(await store.list()).toEqual([{ ...entry, page: 'b2' }]);
    await store.clear();
    expect(await store.list()).toEqual([]);
  });

  it('gives what it has cleared, also what came last, and brings it back beside what came since', async () => {
    const store = createFeedbackStore(memoryArea());
    const late = { ...entry, page: 'b2' };
    const [, cleared] = await Promise.all([store.add(entry), store.clear(), store.add(late)]);
    expect(cleared).toEqual([entry]);
    await store.restore(cleared);
    expect(await store.list()).toEqual([entry, late]);
  });

  it('leaves out what is damaged and keeps the rest', async () => {
    const area = memoryArea({
      'not-related': [entry, null, { page: 1 }, 'x', { ...entry, topics: [7] }],
    });
    expect(await createFeedbackStore(area).list()).toEqual([entry]);
  });

  it('writes nothing in a private window, but remembers within it', async () => {
    const area = memoryArea();
    const store = createFeedbackStore(area, true);
    await store.add(entry);
    expect(await store.list()).toEqual([entry]);
    expect(area.stored).toEqual({});
  });

  it('loses neither of two that are added at once', async () => {
    const store = createFeedbackStore(memoryArea());
    await Promise.all([store.add(entry), store.add({ ...entry, page: 'b2' })]);
    expect((await store.list()).map(({ page }) => page)).toEqual(['a1', 'b2']);
  });

  it('lists none, and overwrites nothing, where the storage cannot be read', async () => {
    const written: unknown[] = [];
    const store = createFeedbackStore({
      get: () => Promise.reject(new Error('corrupt')),
      set: async (items) => {
        written.push(items);
      },
    });
    expect(await store.list()).toEqual([]);
    await expect(store.add(entry)).rejects.toThrow();
    expect(written).toEqual([]);
  });

  it('holds a thousand, the newest', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => ({ ...entry, page: `p${n}` }));
    const store = createFeedbackStore(memoryArea({ 'not-related': many }));
    await store.add(entry);
    const list = await store.list();
    expect(list).toHaveLength(1_000);
    expect(list[0]?.page).toBe('p1');
    expect(list.at(-1)).toEqual(entry);
  });
});

describe('pageKey', () => {
  it('is the same for the same page, differs for others, and holds nothing of the address', () => {
    const address = 'https://news.example/2022/harbour';
    expect(pageKey(address)).toBe(pageKey(address));
    expect(pageKey(address)).not.toBe(pageKey(`${address}s`));
    expect(pageKey(address)).toMatch(/^[0-9a-z]{1,7}$/);
  });
});
