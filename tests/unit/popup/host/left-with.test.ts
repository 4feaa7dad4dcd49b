import { expect, it, vi } from 'vitest';
import { type Keeping, LAST_CHECK } from '../../../../src/platform/recent-searches.ts';
import { createLeftWith } from '../../../../src/popup/host/left-with.ts';

function memory(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}

const draft = { quote: 'Boats are welcome', speaker: 'Ada North', date: '2021' };

it('gives back the search and the quotation that the popup was left with', async () => {
  const left = createLeftWith(memory(), async () => 'session');
  left.keepSearch({ query: 'boats', speaker: 'ada-north' });
  left.keepCheck(draft);
  await vi.waitFor(async () => expect(await left.check()).toEqual(draft));
  expect(await left.search()).toEqual({ query: 'boats', speaker: 'ada-north' });
});

it('has what was typed on its way before the popup can close', async () => {
  const area = memory();
  const left = createLeftWith(area, async () => 'session');
  // Known by the time anybody types.
  await left.check();
  left.keepCheck(draft);
  expect(area.kept).toEqual({ [LAST_CHECK]: draft });
});

it('leaves nothing of what was typed while the choice was changed to keep nothing', async () => {
  const area = memory();
  const keeping = vi.fn(async (): Promise<Keeping> => 'session');
  const left = createLeftWith(area, keeping);
  await left.check();
  keeping.mockResolvedValue('off');
  left.keepCheck(draft);
  await vi.waitFor(() => expect(area.kept).toEqual({}));
});

it('keeps nothing and gives nothing back while nothing is to be kept', async () => {
  const area = memory({ [LAST_CHECK]: draft });
  const keeping = vi.fn(async (): Promise<Keeping> => 'off');
  const left = createLeftWith(area, keeping);
  left.keepSearch({ query: 'boats' });
  expect(await left.check()).toBeNull();
  expect(await left.search()).toBeNull();
  expect(area.kept).toEqual({ [LAST_CHECK]: draft });
});

it.each([[7], ['words'], [{ quote: 3 }], [{ speaker: 'Ada North' }], [null]])(
  'takes %j, which it did not write, for nothing',
  async (kept) => {
    const left = createLeftWith(memory({ [LAST_CHECK]: kept }), async () => 'session');
    expect(await left.check()).toBeNull();
  },
);
