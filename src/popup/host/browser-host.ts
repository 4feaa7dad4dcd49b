import { activeTab, type Tab } from '../../platform/active-tab.ts';
import { askPage, askPageAnyway, type PagePlace } from '../../platform/ask-page.ts';
import { backgroundKeeper, backgroundLookups } from '../../platform/background.ts';
import { browser } from '../../platform/browser.ts';
import { copyToClipboard } from '../../platform/copy.ts';
import { openReader } from '../../platform/open-reader.ts';
import { openTab } from '../../platform/open-tab.ts';
import {
  createRecentSearches,
  type Keeping,
  RECENT_SEARCHES,
} from '../../platform/recent-searches.ts';
import { readStoredSettings } from '../../platform/settings.ts';
import { sharedQueue } from '../../platform/shared-queue.ts';
import { listShortcuts, shortcutsPage } from '../../platform/shortcuts.ts';
import { unattended } from '../../platform/unattended.ts';
import { isDenied } from '../../sites/deny.ts';
import { isListedSite } from '../../sites/match-patterns.ts';
import { kindOfAddress } from './kind-of-address.ts';
import { createLeftWith } from './left-with.ts';
import { createOpenBeside } from './open-beside.ts';
import type { PopupHost, TabView } from './popup-host.ts';
import { readPageState } from './read-page-state.ts';
import { readSiteAccess, sitePattern } from './site-access.ts';

/** The popup's host in a browser. `address` says what a popup in a tab was opened for. */
export function createPopupHost(address: URL): PopupHost {
  const query = address.searchParams.get('q');
  const check = address.searchParams.get('check');
  const page = address.searchParams.has('page');
  const ownWindow = readOwnWindow();
  let windowId: number | undefined;
  unattended(async () => {
    windowId = (await ownWindow).id;
  });
  const isPrivate = async () => (await ownWindow).incognito;
  const { session: memory, local: disk } = browser.storage;
  const settings = () => readStoredSettings(disk);
  const keep = backgroundKeeper();
  const openBeside = createOpenBeside(browser, () => windowId, Date.now);
  // Nothing from a private window is kept, and nothing kept elsewhere is shown in it.
  const keeping = async (): Promise<Keeping> =>
    (await isPrivate()) ? 'off' : (await settings()).recent;
  const isTab = query !== null || check !== null;

  return {
    lookups: backgroundLookups(),
    opened: { ...(query !== null && { query }), ...(check !== null && { check }), page },
    async tab() {
      const [view, isHidden] = await Promise.all([activeTab().then(viewTab), isPrivate()]);
      return isHidden ? view : { ...view, paused: (await settings()).paused };
    },
    checkThisPage: async () => askPageAnyway(await activePage(), 'page:check', {}),
    // Nothing is awaited before the request: browsers grant it only during a user action.
    allowSite: (host) =>
      browser.permissions.request({ origins: [sitePattern(host)] }).catch(() => false),
    stopSite: (host) =>
      browser.permissions.remove({ origins: [sitePattern(host)] }).catch(() => false),
    setHiddenHere: async (hidden) =>
      (await askPageAnyway(await activePage(), 'page:hide', { hidden })).ok,
    async setPaused(paused) {
      const kept = await keep({ what: 'quiet', site: null, on: paused });
      // The visible page would follow anyway, but the caller wants to show what it then has.
      if (kept && !paused) await askPage(await activePage(), 'page:begin', {});
      return kept;
    },
    async jumpToQuotation(quotation) {
      const answer = await askPage(await activePage(), 'page:jump', { quotation });
      const found = answer.ok && answer.value;
      if (found && !isTab) window.close();
      return found;
    },
    openReader: ({ behind, ...place }, find) => {
      unattended(() => openReader({ ...place, find }, undefined, behind));
    },
    ...(openBeside && {
      openBeside: (statement: string, passage: string, find?: string) =>
        openBeside({ statement, passage, find }),
    }),
    openSource: (url) => {
      unattended(() => openTab(url));
    },
    copy: copyToClipboard,
    leftWith: createLeftWith(memory, keeping),
    recent: createRecentSearches({ memory, disk }, keeping, sharedQueue(RECENT_SEARCHES)),
    shortcuts: listShortcuts,
    ...shortcutsPage(),
    openSettings: () => {
      unattended(() => browser.runtime.openOptionsPage());
    },
    close: () => window.close(),
    now: () => new Date().toISOString(),
  };
}

/** The window that the popup belongs to. Phones have no windows, but they have private tabs. */
async function readOwnWindow(): Promise<{ id?: number | undefined; incognito: boolean }> {
  if (browser.windows) return browser.windows.getCurrent();
  return { incognito: browser.extension.inIncognitoContext };
}

/** The page in the active tab. If there is no tab, nothing answers. */
async function activePage(): Promise<PagePlace> {
  const { id = -1 } = (await activeTab()) ?? {};
  return { tab: id };
}

async function viewTab(tab: Tab | undefined): Promise<TabView> {
  const nothing = { host: '', title: tab?.title ?? '', findings: null, hidden: false };
  if (tab?.id === undefined || tab.url === undefined) return { ...nothing, kind: 'no-access' };
  const { host } = new URL(tab.url);
  const kind = isPdfViewer(tab) ? 'pdf' : kindOfAddress(tab.url);
  // Scripts may be in some pages without a site, such as saved ones, and in Firefox empty ones and those of `data:`.
  if (kind === 'file' || kind === 'no-access') {
    const state = await askPage({ tab: tab.id }, 'page:state', {});
    return { ...nothing, ...(state.ok && state.value), kind };
  }
  if (kind !== 'site') return { ...nothing, host, kind };
  const access = await readSiteAccess(browser.permissions, host, isListedSite);
  const denied = isDenied(tab.url);
  // A private page is no place to be offered that its site be looked up; that it may be already is said here too.
  const known = denied && access === 'none' ? {} : { access };
  const page = { tab: tab.id };
  const asked = {
    state: () => askPage(page, 'page:state', {}),
    begin: () => askPageAnyway(page, 'page:begin', {}),
  };
  const state = await readPageState(asked, !denied && access !== 'none' && access !== 'withheld');
  if (state.ok && state.value.pdf) return { ...nothing, host, kind: 'pdf' };
  return state.ok
    ? { ...state.value, ...known, kind: 'article-site' }
    : { ...nothing, ...known, host, kind: 'other-site' };
}

/** Firefox lets no script into its viewer, whose tab has an icon of the browser's own: no page can have one of such an address. */
function isPdfViewer({ favIconUrl }: Tab): boolean {
  return favIconUrl?.startsWith('chrome://') === true && favIconUrl.endsWith('/pdf.svg');
}
