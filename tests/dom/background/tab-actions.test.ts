import { beforeEach, expect, test, vi } from 'vitest';
import { createTabActions } from '../../../src/background/tab-actions.ts';

const { badge, browser, did } = vi.hoisted(() => {
  const did: unknown[] = [];
  const badge: Record<number, { text?: string; color?: string }> = {};
  const set = (tabId: number, part: object) => {
    badge[tabId] = { ...badge[tabId], ...part };
  };
  const action = {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => set(tabId, { text }),
    setBadgeBackgroundColor: async ({ tabId, color }: { tabId: number; color: string }) =>
      set(tabId, { color }),
  };
  const scripting = {
    executeScript: async ({ target, files }: { target: object; files: string[] }) =>
      did.push([files[0], target]),
  };
  const tabs = {
    get: async (id: number) => ({ id, index: 2, windowId: 1 }),
    query: async () => [],
    sendMessage: async (tab: number, { name }: { name: string }, place: object) =>
      did.push([name, { tabId: tab, ...place }]),
    create: async ({ url, active }: { url: string; active: boolean }) => did.push([url, active]),
  };
  const runtime = { getURL: (path: string) => `own:/${path}` };
  return { badge, did, browser: { action, scripting, tabs, runtime } };
});
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

beforeEach(() => {
  did.length = 0;
  for (const tab of Object.keys(badge)) delete badge[Number(tab)];
});

test('the toolbar shows a count in one colour on its tab alone, and nothing instead of none', async () => {
  const { showCount } = createTabActions();
  await showCount(7, 3);
  expect(badge).toEqual({ 7: { text: '3', color: expect.stringMatching(/^#/) } });
  await showCount(7, 0);
  expect(badge[7]?.text).toBe('');
});

const page = { tab: 7, document: 'its document' };
const target = { tabId: 7, documentIds: ['its document'] };

test('an article is told to look itself up once the script that reads it is there', async () => {
  await createTabActions().beginReading(page);
  await vi.waitFor(() => expect(did).toHaveLength(2));
  expect(did).toEqual([
    ['/article-on-demand.js', target],
    ['page:begin', { tabId: 7, documentId: 'its document' }],
  ]);
});

test('what a page asks for is brought into its very document', async () => {
  const { injectInterface, injectNotes } = createTabActions();
  await injectInterface(page);
  await injectNotes(page);
  expect(did).toEqual([
    ['/page-ui.js', target],
    ['/notes.js', target],
  ]);
});

test.each([
  ['in front', undefined, true],
  ['behind', true, false],
])('the reader opens %s', async (_, behind, active) => {
  const place = { statement: 's1', ...(behind && { behind }) };
  await createTabActions().openReader(place, 7);
  expect(did).toEqual([[expect.stringMatching(/^own:\/\/reader\.html.*s1$/), active]]);
});
