import { browser } from '../platform/browser.ts';
import { createFeedbackStore } from '../platform/feedback.ts';
import { oneAfterAnother } from '../platform/one-after-another.ts';
import { openTab } from '../platform/open-tab.ts';
import { followKeeping } from '../platform/recent-searches.ts';
import { createSettingsStore, type Settings } from '../platform/settings.ts';
import { listShortcuts } from '../platform/shortcuts.ts';
import { unattended } from '../platform/unattended.ts';
import { EVERYWHERE, type OptionsHost } from './options-host.ts';

/** The options page's outside, in a browser. */
export function createOptionsHost(): OptionsHost {
  const store = createSettingsStore(browser.storage.local);
  const feedback = createFeedbackStore(browser.storage.local);
  const { session: memory, local: disk } = browser.storage;
  const inTurn = oneAfterAnother();
  // The lists move in the order of the choices: or the last but one could leave behind what the last was to forget.
  const change = (part: (settings: Settings) => Partial<Settings>): Promise<Settings> =>
    inTurn(async () => {
      const after = await store.change(part);
      await followKeeping({ memory, disk }, after.recent);
      return after;
    });
  const listed = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

  return {
    read: store.read,
    change,
    onChange(listener) {
      const { onChanged } = browser.storage.local;
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
    shortcuts: listShortcuts,
    ...shortcutsPage(),
    async access() {
      const { origins = [] } = await browser.permissions.getAll();
      const granted = origins.filter((origin) => !listed.includes(origin)).sort();
      return { listed: listed.length, granted, everywhere: granted.includes(EVERYWHERE) };
    },
    // No waiting before the request: the browser must still see the press that it comes from.
    allow: (origin) => browser.permissions.request({ origins: [origin] }).catch(() => false),
    withdraw: (origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false),
    feedback: feedback.list,
    clearFeedback: feedback.clear,
    restoreFeedback: feedback.restore,
    save(name, text) {
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
    },
  };
}

/** Firefox opens its shortcuts by a function, Chromium by an address that only an extension may open. */
function shortcutsPage(): Pick<OptionsHost, 'openShortcuts'> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (!commands) return {};
  return {
    openShortcuts: () => {
      unattended(
        () => commands.openShortcutSettings?.() ?? openTab('chrome://extensions/shortcuts'),
      );
    },
  };
}
