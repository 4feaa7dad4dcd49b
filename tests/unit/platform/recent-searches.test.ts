import { describe, expect, it } from 'vitest';
import { oneAfterAnother } from '../../../src/platform/one-after-another.ts';
import {
  createRecentSearches,
  followKeeping,
  RECENT_SEARCHES as KEY,
  type Keeping,
  LAST_CHECK,
  LAST_SEARCH,
  type SearchAreas,
} from '../../../src/platform/recent-searches.ts';

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

const over = (areas: SearchAreas, keeping: () => Promise<Keeping>) =>
  createRecentSearches(areas, keeping, oneAfterAnother());

describe('createRecentSearches', () => {
  it('puts the newest on top, once, whatever its capitals and spaces', async () => {
    const recent = over(areas(), keeping('session'));
    for (const query of ['taiwan', 'climate', ' Taiwan ']) await recent.add(query);
    expect(await recent.list()).toEqual(['Taiwan', 'climate']);
  });

  it('keeps the last ten', async () => {
    const recent = over(areas(), keeping('session'));
    for (let index = 1; index <= 12; index++) await recent.add(`query ${index}`);
    expect(await recent.list()).toHaveLength(10);
    expect((await recent.list()).at(-1)).toBe('query 3');
  });

  it('leaves nothing behind if keeping none is chosen in another page while one is added', async () => {
    const both = areas();
    const queue = oneAfterAnother();
    let choice: Keeping = 'session';
    const recent = createRecentSearches(both, async () => choice, queue);
    const chosen = queue(async () => {
      choice = 'off';
      await followKeeping(both, choice);
    });
    await Promise.all([recent.add('taiwan'), chosen, recent.add('climate')]);
    expect([both.memory.kept, both.disk.kept]).toEqual([{}, {}]);
  });

  it('loses none that two popups add at once', async () => {
    const both = areas();
    const queue = oneAfterAnother();
    const popup = () => createRecentSearches(both, keeping('session'), queue);
    await Promise.all([popup().add('taiwan'), popup().add('climate')]);
    expect(await popup().list()).toEqual(['climate', 'taiwan']);
  });

  it('keeps no beginnings of words', async () => {
    const recent = over(areas(), keeping('session'));
    expect(await recent.add('ta')).toEqual([]);
    expect(await recent.add('  ')).toEqual([]);
  });

  it.each([
    ['session', 'memory', 'disk'],
    ['kept', 'disk', 'memory'],
  ] as const)('for %s is in %s only', async (choice, here, there) => {
    const both = areas();
    await over(both, keeping(choice)).add('taiwan');
    expect(both[here].kept).toEqual({ [KEY]: ['taiwan'] });
    expect(both[there].kept).toEqual({});
  });

  it('forgets all of them, wherever they are', async () => {
    const both = areas({ [KEY]: ['taiwan'] }, { [KEY]: ['climate'] });
    expect(await over(both, keeping('kept')).forget()).toEqual(['climate']);
    expect([both.memory.kept, both.disk.kept]).toEqual([{}, {}]);
  });

  it('forgets a search too that is only on its way', async () => {
    const both = areas();
    const recent = over(both, keeping('session'));
    await Promise.all([recent.add('taiwan'), recent.add('climate'), recent.forget()]);
    expect(both.memory.kept).toEqual({});
  });

  it('forgets one and leaves the others', async () => {
    const both = areas({ [KEY]: ['taiwan', 'climate'] });
    const recent = over(both, keeping('session'));
    expect(await recent.forget('taiwan')).toEqual(['taiwan', 'climate']);
    expect(await recent.list()).toEqual(['climate']);
    await recent.forget('climate');
    expect(both.memory.kept).toEqual({});
  });

  it('brings back what was forgotten, below what was looked up since', async () => {
    const recent = over(areas({ [KEY]: ['taiwan', 'climate'] }), keeping('session'));
    const before = await recent.forget();
    await recent.add('harbour');
    await recent.bringBack(before);
    expect(await recent.list()).toEqual(['harbour', 'taiwan', 'climate']);
  });

  it('brings nothing back where none are kept any more', async () => {
    const both = areas({ [KEY]: ['taiwan'] });
    await over(both, keeping('off')).bringBack(['taiwan', 'climate']);
    expect(both.memory.kept).toEqual({ [KEY]: ['taiwan'] });
    expect(both.disk.kept).toEqual({});
  });

  it('keeps nothing and shows nothing while it is off, as in a private window', async () => {
    const both = areas({ [KEY]: ['taiwan'] }, { [KEY]: ['taiwan'] });
    const recent = over(both, keeping('off'));
    expect(await recent.add('climate')).toEqual([]);
    expect(await recent.list()).toEqual([]);
    expect(both.memory.kept).toEqual({ [KEY]: ['taiwan'] });
    expect(both.disk.kept).toEqual({ [KEY]: ['taiwan'] });
  });

  it.each([[7], ['taiwan'], [[1, null, 'taiwan']]])(
    'reads %j that somebody else left',
    async (kept) => {
      const recent = over(areas({ [KEY]: kept }), keeping('session'));
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

  it.each(['session', 'kept'] as const)(
    'undone to %s, brings back what off has forgotten',
    async (choice) => {
      const both = areas({ [KEY]: ['taiwan'] }, { [KEY]: ['climate'] });
      const forgotten = await followKeeping(both, 'off');
      await followKeeping(both, choice, forgotten);
      const [here, there] = choice === 'kept' ? [both.disk, both.memory] : [both.memory, both.disk];
      expect([here.kept, there.kept]).toEqual([{ [KEY]: ['taiwan', 'climate'] }, {}]);
    },
  );
});
