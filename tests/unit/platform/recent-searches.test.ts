import { describe, expect, it } from 'vitest';
import {
  createRecentSearches,
  followKeeping,
  type Keeping,
  LAST_CHECK,
  LAST_SEARCH,
} from '../../../src/platform/recent-searches.ts';

const KEY = 'recent-searches';

/** A storage area, and what is in it. */
function area(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}

const areas = (memory: Record<string, unknown> = {}, disk: Record<string, unknown> = {}) => ({
  memory: area(memory),
  disk: area(disk),
});

const keeping = (value: Keeping) => async () => value;

describe('createRecentSearches', () => {
  it('puts the newest on top, once, whatever its capitals and spaces', async () => {
    const recent = createRecentSearches(areas(), keeping('session'));
    for (const query of ['taiwan', 'climate', ' Taiwan ']) await recent.add(query);
    expect(await recent.list()).toEqual(['Taiwan', 'climate']);
  });

  it('keeps the last ten', async () => {
    const recent = createRecentSearches(areas(), keeping('session'));
    for (let index = 1; index <= 12; index++) await recent.add(`query ${index}`);
    expect(await recent.list()).toHaveLength(10);
    expect((await recent.list()).at(-1)).toBe('query 3');
  });

  it('loses neither of two that are added at once', async () => {
    const recent = createRecentSearches(areas(), keeping('session'));
    await Promise.all([recent.add('taiwan'), recent.add('climate')]);
    expect(await recent.list()).toEqual(['climate', 'taiwan']);
  });

  it('leaves nothing behind if keeping none is chosen while one is added', async () => {
    const both = areas();
    const choices: Keeping[] = ['session', 'off'];
    const recent = createRecentSearches(both, async () => choices.shift() ?? 'off');
    expect(await recent.add('taiwan')).toEqual([]);
    expect(both.memory.kept).toEqual({});
  });

  it('keeps no beginnings of words', async () => {
    const recent = createRecentSearches(areas(), keeping('session'));
    expect(await recent.add('ta')).toEqual([]);
    expect(await recent.add('  ')).toEqual([]);
  });

  it.each([
    ['session', 'memory', 'disk'],
    ['kept', 'disk', 'memory'],
  ] as const)('for %s is in %s only', async (choice, here, there) => {
    const both = areas();
    await createRecentSearches(both, keeping(choice)).add('taiwan');
    expect(both[here].kept).toEqual({ [KEY]: ['taiwan'] });
    expect(both[there].kept).toEqual({});
  });

  it('forgets all of them, wherever they are', async () => {
    const both = areas({ [KEY]: ['taiwan'] }, { [KEY]: ['climate'] });
    await createRecentSearches(both, keeping('kept')).clear();
    expect([both.memory.kept, both.disk.kept]).toEqual([{}, {}]);
  });

  it('forgets a search too that is only on its way', async () => {
    const both = areas();
    const recent = createRecentSearches(both, keeping('session'));
    await Promise.all([recent.add('taiwan'), recent.add('climate'), recent.clear()]);
    expect(both.memory.kept).toEqual({});
  });

  it('loses none of two that come at once', async () => {
    const recent = createRecentSearches(areas(), keeping('session'));
    await Promise.all([recent.add('taiwan'), recent.add('climate')]);
    expect(await recent.list()).toEqual(['climate', 'taiwan']);
  });

  it('keeps nothing and shows nothing while it is off, as in a private window', async () => {
    const both = areas({ [KEY]: ['taiwan'] }, { [KEY]: ['taiwan'] });
    const recent = createRecentSearches(both, keeping('off'));
    expect(await recent.add('climate')).toEqual([]);
    expect(await recent.list()).toEqual([]);
    expect(both.memory.kept).toEqual({ [KEY]: ['taiwan'] });
    expect(both.disk.kept).toEqual({ [KEY]: ['taiwan'] });
  });

  it.each([[7], ['taiwan'], [[1, null, 'taiwan']]])(
    'reads %j that somebody else left',
    async (kept) => {
      const recent = createRecentSearches(areas({ [KEY]: kept }), keeping('session'));
      expect(await recent.list()).toEqual(Array.isArray(kept) ? ['taiwan'] : []);
    },
  );
});

describe('followKeeping', () => {
  it('moves the list to the disk once it is to be kept, and back to memory', async () => {
    const both = areas({ [KEY]: ['taiwan'] });
    await followKeeping(both, 'kept');
    expect([both.memory.kept, both.disk.kept]).toEqual([{}, { [KEY]: ['taiwan'] }]);
    await followKeeping(both, 'session');
    expect([both.memory.kept, both.disk.kept]).toEqual([{ [KEY]: ['taiwan'] }, {}]);
  });

  it('leaves nothing behind once it is off, not even the last search and check', async () => {
    const both = areas(
      { [KEY]: ['taiwan'], [LAST_SEARCH]: { query: 'taiwan' }, [LAST_CHECK]: { quote: 'x' } },
      { [KEY]: ['climate'], settings: {} },
    );
    await followKeeping(both, 'off');
    expect([both.memory.kept, both.disk.kept]).toEqual([{}, { settings: {} }]);
  });
});
