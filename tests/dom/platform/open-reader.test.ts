import { beforeEach, expect, test, vi } from 'vitest';
import { openReader } from '../../../src/platform/open-reader.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    runtime: { getURL: (path: string) => `own:${path}` },
    tabs: {
      create: vi.fn(async (_tab: object) => {}),
      get: vi.fn(async (id: number): Promise<object> => ({ id, index: 3, windowId: 9 })),
      query: vi.fn(async (_asked: object): Promise<object[]> => []),
    },
  },
}));
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

const place = { statement: 's1', passage: 'p2' };
const url = expect.stringMatching(/^own:\/reader\.html#s1/);

beforeEach(() => {
  browser.tabs.create.mockClear();
});

test('the reader opens right after the tab that it was asked for in, in the same window', async () => {
  await openReader(place, 7);
  const beside = { url, windowId: 9, index: 4, openerTabId: 7, active: true };
  expect(browser.tabs.create.mock.calls).toEqual([[beside]]);
});

test('it opens anywhere when that tab has been closed, or none is named', async () => {
  browser.tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await openReader(place, 7);
  await openReader(place);
  expect(browser.tabs.create.mock.calls).toEqual([[{ url }], [{ url }]]);
});

test('it opens behind the tab in front where that is asked for, whether or not its opener is there', async () => {
  await openReader(place, 7, true);
  await openReader(place, undefined, true);
  const behind = { url, active: false };
  expect(browser.tabs.create.mock.calls).toEqual([
    [{ ...behind, windowId: 9, index: 4, openerTabId: 7 }],
    [behind],
  ]);
});

test.each([
  ['after those that the same tab has opened', [7, 7, undefined, 7], 6],
  ['at the end, where all have been', [7, 7], 6],
  ['right after it, where another tab follows', [5, 7], 4],
])('several that open behind stand in their order: %s', async (_, openers, index) => {
  const strip = [undefined, undefined, undefined, undefined, ...openers];
  browser.tabs.query.mockResolvedValueOnce(
    strip.map((openerTabId, at) => ({ index: at, openerTabId })),
  );
  await openReader(place, 7, true);
  expect(browser.tabs.query).toHaveBeenLastCalledWith({ windowId: 9 });
  expect(browser.tabs.create.mock.calls).toMatchObject([[{ index, active: false }]]);
});

test('two that are asked for at once open one after the other, also where the first is slow or fails', async () => {
  const strip: object[] = [0, 1, 2, 3].map((index) => ({ index }));
  browser.tabs.query.mockImplementation(async () => strip);
  browser.tabs.get.mockImplementationOnce(async (id) => {
    await new Promise((resolve) => setTimeout(resolve));
    return { id, index: 3, windowId: 9 };
  });
  browser.tabs.create.mockImplementation(async (tab) => {
    strip.push({ ...tab, index: strip.length });
  });
  const second = { statement: 's2', passage: 'p1' };
  await Promise.all([openReader(place, 7, true), openReader(second, 7, true)]);
  expect(strip.slice(4)).toMatchObject([
    { url, index: 4 },
    { url: expect.stringMatching(/#s2/), index: 5 },
  ]);
  browser.tabs.create.mockRejectedValueOnce(new Error('No window with id: 9.'));
  const refused = expect(openReader(place, 7, true)).rejects.toThrow('No window');
  await openReader(second, 7, true);
  await refused;
  expect(strip).toHaveLength(7);
});
