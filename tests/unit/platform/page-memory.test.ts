import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/platform/change.ts';
import { createPageMemory, createPrivateMemory } from '../../../src/platform/page-memory.ts';
import { later } from '../../support/later.ts';
import { memoryArea } from '../../support/memory-area.ts';

const entry = { page: 'a1', passage: 's#p1', topics: ['taiwan'], score: 0.9 };
const hide: Change = { what: 'quiet', site: 'news.example', on: true };
const judge: Change = { what: 'not-related', entry, on: true };
const broken = { get: () => Promise.reject(new Error('corrupt')) };

describe('createPageMemory', () => {
  it('reads what is stored, leaves out what is damaged, and has others write', async () => {
    const keep = vi.fn(async () => true);
    const area = memoryArea({
      settings: { marks: false, corner: 7 },
      'not-related': [entry, null, { page: 1 }, 'x', { ...entry, topics: [7] }],
    });
    const memory = createPageMemory(area, keep);
    expect(await memory.settings()).toMatchObject({ marks: false, corner: 'end' });
    expect(await memory.notRelated()).toEqual([entry]);
    expect(await memory.keep(hide)).toBe(true);
    expect(keep).toHaveBeenCalledWith(hide);
  });

  it('reads what it asked to have kept once that is kept', async () => {
    const { promise: written, resolve: write } = later<void>();
    const area = memoryArea({});
    const memory = createPageMemory(area, async () => {
      await written;
      await area.set({ settings: { marks: false } });
      return true;
    });
    const kept = memory.keep(hide);
    const read = memory.settings();
    write();
    expect((await read).marks).toBe(false);
    expect(await kept).toBe(true);
  });

  it('is paused and knows of nothing where the storage cannot be read', async () => {
    const memory = createPageMemory(broken, async () => false);
    expect((await memory.settings()).paused).toBe(true);
    expect(await memory.notRelated()).toEqual([]);
  });
});

describe('createPrivateMemory', () => {
  it('remembers within the page, over what is stored, and writes nothing', async () => {
    const stored = { settings: { hiddenSites: ['a.example'] }, 'not-related': [entry] };
    const area = memoryArea(stored);
    const memory = createPrivateMemory(area);
    const other: Change = { ...judge, entry: { ...entry, page: 'b2' } };
    for (const change of [hide, judge, other]) expect(await memory.keep(change)).toBe(true);
    expect((await memory.settings()).hiddenSites).toEqual(['a.example', 'news.example']);
    expect((await memory.notRelated()).map(({ page }) => page)).toEqual(['a1', 'b2']);
    await memory.keep({ ...hide, on: false });
    await memory.keep({ ...other, on: false });
    expect((await memory.settings()).hiddenSites).toEqual(['a.example']);
    expect(await memory.notRelated()).toEqual([entry]);
    expect(area.stored).toEqual(stored);
  });
});
