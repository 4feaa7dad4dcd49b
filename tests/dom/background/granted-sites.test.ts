import { beforeEach, expect, test, vi } from 'vitest';
import { followGrantedSites } from '../../../src/background/granted-sites.ts';
import { fakeEvent, settled } from './fake-browser.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser.ts', () => world);

const LISTED = '*://*.listed.example/*';
const ONE = '*://one.example/*';
const OTHER = '*://other.example/*';

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

let browser: ReturnType<typeof browserOf>;

beforeEach(() => {
  browser = browserOf();
  world.browser = browser;
  followGrantedSites();
});

/** A browser with one listed site; `scripts` are those that are registered, `granted` what its person has allowed. */
function browserOf() {
  const scripts: Script[] = [];
  const granted = [LISTED];
  const remove = () => scripts.splice(0);
  return {
    scripts,
    granted,
    permissions: {
      onAdded: fakeEvent<[]>(),
      onRemoved: fakeEvent<[]>(),
      getAll: async () => ({ origins: granted }),
    },
    runtime: {
      onInstalled: fakeEvent<[]>(),
      onStartup: fakeEvent<[]>(),
      getManifest: () => ({ content_scripts: [{ matches: [LISTED] }] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts],
      registerContentScripts: async (added: Script[]) => void scripts.push(...added),
      updateContentScripts: async (changed: Script[]) => {
        remove();
        scripts.push(...changed);
      },
      unregisterContentScripts: async () => void remove(),
    },
  };
}

/** Which sites have the script, and which not, once all that was begun has been done. */
async function sites(): Promise<string[][]> {
  await settled();
  return browser.scripts.map(({ matches, excludeMatches }) => [
    ...matches,
    ...excludeMatches.map((listed) => `not ${listed}`),
  ]);
}

test('nothing is registered while no more than the listed sites is granted', async () => {
  browser.runtime.onInstalled.dispatch();
  expect(await sites()).toEqual([]);
});

test.each(['onInstalled', 'onStartup'] as const)(
  '%s, granted sites get the script, once, and listed ones not twice',
  async (event) => {
    browser.granted.push(ONE);
    browser.runtime[event].dispatch();
    browser.runtime[event].dispatch();
    expect(await sites()).toEqual([[ONE, `not ${LISTED}`]]);
  },
);

test('a site has the script from when it is granted until that is taken back', async () => {
  browser.granted.push(ONE);
  browser.permissions.onAdded.dispatch();
  browser.granted.push(OTHER);
  browser.permissions.onAdded.dispatch();
  expect(await sites()).toEqual([[ONE, OTHER, `not ${LISTED}`]]);
  browser.granted.splice(1, 1);
  browser.permissions.onRemoved.dispatch();
  expect(await sites()).toEqual([[OTHER, `not ${LISTED}`]]);
  browser.granted.splice(1);
  browser.permissions.onRemoved.dispatch();
  expect(await sites()).toEqual([]);
});
