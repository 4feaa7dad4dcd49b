import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopupHost } from '../../../../src/popup/host/browser-host.ts';
import { NEWS_SITES } from '../../../../src/sites/match-patterns.ts';

const { browser, tab, allowed } = vi.hoisted(() => {
  const allowed = { origins: [] as string[] };
  const tab = { id: 7, url: '', title: 'A page' };
  const area = { get: vi.fn(async () => ({})), set: vi.fn(async () => {}) };
  const browser = {
    tabs: {
      query: vi.fn(async () => [tab]),
      sendMessage: vi.fn(async () => Promise.reject(new Error('Nobody listens.'))),
    },
    windows: { getCurrent: vi.fn(async () => ({ id: 1, incognito: false })) },
    permissions: {
      contains: vi.fn(async (wanted: { origins: string[] }) =>
        wanted.origins.every((origin) => allowed.origins.includes(origin)),
      ),
      getAll: vi.fn(async () => allowed),
    },
    scripting: { executeScript: vi.fn(async () => {}) },
    storage: { local: area, session: area },
    runtime: { sendMessage: vi.fn() },
  };
  return { browser, tab, allowed };
});
vi.mock('../../../../src/platform/browser.ts', () => ({ browser }));

const listed = NEWS_SITES[0]?.host ?? '';
const listedPattern = `*://${listed}/*`;

/** What the popup shows of a page with this address, where the browser allows these sites. */
async function openOn(url: string, origins: string[]) {
  tab.url = url;
  allowed.origins = origins;
  const host = createPopupHost(new URL('chrome-extension://ours/popup.html'));
  return host.tab();
}

beforeEach(() => {
  browser.scripting.executeScript.mockClear();
});

describe('opening the popup on a page that has not been looked up', () => {
  it.each([
    ['a listed site', `https://${listed}/story`, [listedPattern], 'listed'],
    ['a site that was allowed', 'https://other.example/story', ['*://other.example/*'], 'granted'],
  ])('has it read on %s', async (_site, url, origins, access) => {
    expect(await openOn(url, origins)).toMatchObject({ kind: 'other-site', access });
    expect(browser.scripting.executeScript).toHaveBeenCalled();
  });

  it.each([
    ['a listed site that was taken back', `https://${listed}/story`, [], 'withheld'],
    ['a site that was not allowed', 'https://other.example/story', [], 'none'],
  ])('brings no script unasked to %s', async (_site, url, origins, access) => {
    expect(await openOn(url, origins)).toMatchObject({ kind: 'other-site', access });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('brings none to a private page, though its site is allowed', async () => {
    const pattern = '*://accounts.other.example/*';
    await openOn('https://accounts.other.example/login', [pattern]);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});
