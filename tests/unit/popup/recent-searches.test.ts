import { describe, expect, it } from 'vitest';
import { createRecentSearches } from '../../../src/popup/recent-searches.ts';

/** Memory, and what is in it. */
function memory(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (key: string) => void delete kept[key],
  };
}
const open = async () => false;

describe('createRecentSearches', () => {
  it('puts the newest on top, once, whatever its capitals and spaces', async () => {
    const recent = createRecentSearches(memory(), open);
    for (const query of ['taiwan', 'climate', ' Taiwan ']) await recent.add(query);
    expect(await recent.list()).toEqual(['Taiwan', 'climate']);
  });

  it('keeps the last ten', async () => {
    const recent = createRecentSearches(memory(), open);
    for (let index = 1; index <= 12; index++) await recent.add(`query ${index}`);
    expect(await recent.list()).toHaveLength(10);
    expect((await recent.list()).at(-1)).toBe('query 3');
  });

  it('keeps no beginnings of words', async () => {
    const recent = createRecentSearches(memory(), open);
    expect(await recent.add('ta')).toEqual([]);
    expect(await recent.add('  ')).toEqual([]);
  });

  it('forgets all of them', async () => {
    const area = memory();
    const recent = createRecentSearches(area, open);
    await recent.add('taiwan');
    await recent.clear();
    expect(await recent.list()).toEqual([]);
    expect(area.kept).toEqual({});
  });

  it('keeps nothing and shows nothing in a private window', async () => {
    const area = memory();
    await createRecentSearches(area, open).add('taiwan');
    const before = structuredClone(area.kept);
    const recent = createRecentSearches(area, async () => true);
    expect(await recent.add('climate')).toEqual([]);
    expect(await recent.list()).toEqual([]);
    expect(area.kept).toEqual(before);
  });

  it.each([[7], ['taiwan'], [[1, null, 'taiwan']]])(
    'reads %j that somebody else left',
    async (kept) => {
      const recent = createRecentSearches(memory({ 'recent-searches': kept }), open);
      expect(await recent.list()).toEqual(Array.isArray(kept) ? ['taiwan'] : []);
    },
  );
});
