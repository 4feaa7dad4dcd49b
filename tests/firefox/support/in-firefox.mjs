/**
 * What no web page may do: functions that run in Firefox's own window, where menus, shortcuts, the event page and
 * private windows are within reach. Each is sent as text, so it sees nothing but its arguments.
 */

/** Calls `task` in Firefox's own window with `args` (plain values) and gives its plain result. */
export async function inFirefox(browser, task, ...args) {
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `async (text) => JSON.stringify(await (${task})(...JSON.parse(text)))`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result;
  if (exceptionDetails) throw new Error(`In Firefox: ${exceptionDetails.text}`);
  return result.value === undefined ? undefined : JSON.parse(result.value);
}

/** Stops the event page as the browser does when it is idle; returns when it has stopped. */
export async function stopBackground(id) {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
}

/** 'running', 'stopped', 'starting' or 'suspending'. */
export function backgroundState(id) {
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

/** A number that differs between one life of the event page and the next; `null` while there is none. */
export function backgroundLife(id) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  return view?.xulBrowser?.browsingContext?.currentWindowGlobal?.innerWindowId ?? null;
}

/** Allows the add-on in private windows, as a person does in the add-ons manager. */
export async function allowPrivateWindows(id) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, permissions);
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
}

/** Ends the add-on and starts it anew, as an update does. */
export async function reloadAddon(id) {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
}

/** Allows the add-on on pages of a match pattern, or no longer, as a person does in the add-ons manager. */
export async function allowSite(id, pattern, allowed) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = { permissions: [], origins: [pattern] };
  await ExtensionPermissions[allowed ? 'add' : 'remove'](id, permissions, extension);
}

/** Notes from now on who asks the network for what, whatever the tab; `notedRequests` gives the list. */
export function noteRequests() {
  const noted = [];
  globalThis.notedRequests = noted;
  const observer = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const asker = channel.loadInfo?.triggeringPrincipal;
      noted.push({ url: channel.URI.spec, asker: asker?.spec ?? '' });
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
  globalThis.requestObserver = observer;
}

/** Every request since `noteRequests`: its address and who caused it. */
export function notedRequests() {
  return globalThis.notedRequests;
}

/** Opens the add-on's popup from the toolbar of the window in front. */
export async function openToolbarPopup(id) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await action.openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true);
}

/** Chooses an entry of the context menu that is open, by its label; gives the labels if there is none such. */
export async function chooseFromMenu(label) {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return `the menu is ${menu.state}`;
  const ours = [...menu.querySelectorAll('menu, menuitem')].filter(
    (entry) => entry.id.includes('menuitem') && !entry.hidden,
  );
  const parent = ours.find((entry) => entry.localName === 'menu');
  if (parent) {
    const popup = parent.menupopup;
    if (popup.state !== 'open') {
      const shown = new Promise((resolve) =>
        popup.addEventListener('popupshown', resolve, { once: true }),
      );
      parent.openMenu(true);
      await shown;
    }
  }
  const entries = [...menu.querySelectorAll('menuitem')];
  const entry = entries.find((one) => one.getAttribute('label') === label);
  if (!entry) return entries.map((one) => one.getAttribute('label')).join('|');
  entry.closest('menupopup').activateItem(entry);
  return 'chosen';
}

/** Presses a shortcut of the add-on's where Firefox itself listens for it; gives the shortcuts there are if it has no such. */
export function pressShortcut(modifiers, key) {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const found = keys.find(
    (one) => one.getAttribute('key') === key && one.getAttribute('modifiers') === modifiers,
  );
  if (!found)
    return keys.map((one) => `${one.getAttribute('modifiers')} ${one.getAttribute('key')}`);
  found.doCommand();
  return 'pressed';
}

/** Opens any address in a tab of the window in front, and returns when it has loaded; pages of the browser's own are among them. */
export async function openTabAt(address) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser } = window;
  gBrowser.selectedTab = gBrowser.addTrustedTab(address);
  const { selectedBrowser } = gBrowser;
  while (
    selectedBrowser.currentURI.spec !== address ||
    selectedBrowser.webProgress.isLoadingDocument
  ) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}

/** The address of the tab in front, which may be a page of the browser's own. */
export function addressInFront() {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  return gBrowser.selectedBrowser.currentURI.spec;
}

/** Closes that tab. */
export function closeTabInFront() {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.removeTab(gBrowser.selectedTab);
}

/** Closes what hangs from the toolbar of the window in front. */
export function hidePanels() {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
}

/** Sets whether pages are shown in dark colours. */
export function preferDark(dark) {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
}

/** Enlarges the text of the tab in front, and nothing else, as "Zoom text only" does. */
export function enlargeText(factor) {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedBrowser.textZoom = factor;
}

/** Saves what is downloaded to a folder, without a question. */
export function saveDownloadsTo(folder) {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
  Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
}

/** Opens a private window; returns when its own first page has loaded, which would break into a page that is opened before. */
export async function openPrivateWindow() {
  const window = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  const { selectedBrowser } = window.gBrowser;
  while (
    selectedBrowser.currentURI.spec !== 'about:privatebrowsing' ||
    selectedBrowser.webProgress.isLoadingDocument
  ) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}

/** Writes into the address bar of the window in front, which has a tab of its own for it; gives the lines that come below. */
export async function typeInAddressBar(text) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser, gURLBar } = window;
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
  gURLBar.focus();
  gURLBar.search(text);
  const { results } = await gURLBar.lastQueryContextPromise;
  return results.map(({ payload }) => payload.title);
}

/** Enters the line at this place under the address bar, the first being what was typed. */
export function enterInAddressBar(line) {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gURLBar } = window;
  for (let at = 0; at < line; at += 1) gURLBar.view.selectBy(1);
  gURLBar.handleNavigation({ event: new window.KeyboardEvent('keydown', { key: 'Enter' }) });
}
