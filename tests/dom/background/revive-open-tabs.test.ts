import { expect, test, vi } from 'vitest';
import { reviveOpenTabs } from '../../../src/background/revive-open-tabs.ts';
import { fakeEvent, settled } from './fake-browser.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser.ts', () => world);

const LISTED = ['*://*.listed.example/*'];

/** Installs the extension in a browser with these tabs of listed sites; gives where its script was brought. */
async function install(tabs: object[]) {
  const brought: unknown[] = [];
  const onInstalled = fakeEvent<[]>();
  world.browser = {
    runtime: { onInstalled, getManifest: () => ({ content_scripts: [{ matches: LISTED }] }) },
    tabs: { query: async ({ url }: { url: string[] }) => (url === LISTED ? tabs : []) },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        brought.push([target.tabId, ...files]);
        if (target.tabId === 1) throw new Error('No script may run there.');
      },
    },
  };
  reviveOpenTabs();
  onInstalled.dispatch();
  await settled();
  return brought;
}

test('open pages of listed sites get the script, though one refuses it', async () => {
  expect(await install([{ id: 1 }, { id: 2 }])).toEqual([
    [1, '/article.js'],
    [2, '/article.js'],
  ]);
});

test('a tab that the browser has put to rest is not woken for it', async () => {
  expect(await install([{ id: 1, discarded: true }, {}, { id: 2 }])).toEqual([[2, '/article.js']]);
});
