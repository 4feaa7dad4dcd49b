import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopupHost } from '../../../../src/popup/host/browser-host.ts';
import { NEWS_SITES } from '../../../../src/sites/match-patterns.ts';

const { browser, tab, allowed, own, stored } = vi.hoisted(() => {
  const allowed = { origins: [] as string[] };
  const tab = { id: 7, url: '', title: 'A page', favIconUrl: '' };
  const stored = { settings: {} };
  const area = { get: vi.fn(async () => stored), set: vi.fn(async () => {}) };
  const own = { id: 1, incognito: false };
  const browser = {
    tabs: {
      query: vi.fn(async () => [tab]),
      sendMessage: vi.fn(
        async (_tab: number, _message: object): Promise<object> =>
          Promise.reject(new Error('Nobody listens.')),
      ),
    },
    windows: { getCurrent: async () => own },
    permissions: {
      contains: vi.fn(async (wanted: { origins: string[] }) =>
        wanted.origins.every((origin) => allowed.origins.includes(origin)),
      ),
      getAll: vi.fn(async () => allowed),
    },
    scripting: { executeScript: vi.fn(async () => {}) },
    storage: { local: area, session: area },
    runtime: { sendMessage: vi.fn(async (): Promise<object> => ({ ok: true, value: true })) },
  };
  return { browser, tab, allowed, own, stored };
});
vi.mock('../../../../src/platform/browser.ts', () => ({ browser }));

const listed = NEWS_SITES[0]?.host ?? '';
const listedPattern = `*://${listed}/*`;

/** What the popup shows of a page with this address, where the browser allows these sites. */
async function openOn(url: string, origins: string[]) {
  tab.url = url;
  allowed.origins = origins;
  return popup().tab();
}

/** A popup with these parameters in its address. */
const popup = (query = '') =>
  createPopupHost(new URL(`chrome-extension://ours/popup.html${query}`));

/** Calls of the page in the tab, by name. */
const asked = () =>
  browser.tabs.sendMessage.mock.calls.map(([, message]) => (message as { name: string }).name);

beforeEach(() => {
  browser.scripting.executeScript.mockClear();
  browser.permissions.contains.mockClear();
  browser.tabs.sendMessage.mockClear();
  own.incognito = false;
  tab.favIconUrl = '';
  stored.settings = {};
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

describe('what the popup knows of a page', () => {
  it('does not offer to look up a private page, and asks about no site where there is none', async () => {
    const found = await openOn('https://accounts.other.example/login', []);
    expect(found).not.toHaveProperty('access');
    browser.permissions.contains.mockClear();
    expect((await openOn('chrome-extension://ours/reader.html', [])).kind).toBe('extension-page');
    expect(browser.permissions.contains).not.toHaveBeenCalled();
  });

  it('tells a PDF from a page by what its script says, whatever its address', async () => {
    const state = { host: 'other.example', title: '', findings: null, hidden: false, pdf: true };
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: state });
    expect((await openOn('https://other.example/report', [])).kind).toBe('pdf');
  });

  it('knows Firefox’s viewer, which no script enters, by an icon that no page can have', async () => {
    tab.favIconUrl = 'chrome://global/skin/icons/pdf.svg';
    const found = await openOn('https://other.example/report', [`*://other.example/*`]);
    expect(found.kind).toBe('pdf');
    expect(found).not.toHaveProperty('access');
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    tab.favIconUrl = 'https://other.example/global/skin/icons/pdf.svg';
    expect((await openOn('https://other.example/report', [])).kind).toBe('other-site');
  });

  it('speaks of a pause, but not in a private window, where it has no say', async () => {
    stored.settings = { paused: true };
    expect((await openOn('https://other.example/story', [])).paused).toBe(true);
    own.incognito = true;
    expect(await openOn('https://other.example/story', [])).not.toHaveProperty('paused');
  });
});

describe('what the popup does', () => {
  it('keeps no searches in a private window, whatever is kept elsewhere', async () => {
    stored.settings = { recent: 'kept' };
    expect(await popup().recent.keeping()).toBe('kept');
    own.incognito = true;
    expect(await popup().recent.keeping()).toBe('off');
  });

  it('has the page look again once a pause has ended, and not before or without that', async () => {
    const refused = { ok: false, error: { code: 'internal', message: 'The disk is full.' } };
    browser.runtime.sendMessage.mockResolvedValueOnce(refused);
    expect(await popup().setPaused(false)).toBe(false);
    expect(await popup().setPaused(true)).toBe(true);
    expect(asked()).toEqual([]);
    expect(await popup().setPaused(false)).toBe(true);
    expect(asked()).toEqual(['page:begin']);
  });

  it('closes when it leads to the page, unless it stands in a tab of its own', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    for (const query of ['?q=bridge', '?check=bridge']) {
      await popup(query).jumpToQuotation(1);
    }
    // No longer on the page: the popup has to say so.
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: false });
    expect(await popup('?page').jumpToQuotation(1)).toBe(false);
    expect(close).not.toHaveBeenCalled();
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: true });
    expect(await popup('?page').jumpToQuotation(1)).toBe(true);
    expect(asked()).toEqual(['page:jump', 'page:jump', 'page:jump', 'page:jump']);
    expect(close).toHaveBeenCalledOnce();
  });
});
