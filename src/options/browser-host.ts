import { browser } from '../platform/browser.ts';
import { keptFeedback, keptSettings } from '../platform/kept.ts';
import { followKeeping, RECENT_SEARCHES } from '../platform/recent-searches.ts';
import type { Settings } from '../platform/settings.ts';
import { sharedQueue } from '../platform/shared-queue.ts';
import { listShortcuts, shortcutsPage } from '../platform/shortcuts.ts';
import { EVERYWHERE, type OptionsHost } from './options-host.ts';

/** The options page's host in a browser. */
export function createOptionsHost(): OptionsHost {
  const store = keptSettings();
  const feedback = keptFeedback();
  const { session: memory, local: disk } = browser.storage;
  const inTurn = sharedQueue(RECENT_SEARCHES);
  // In turn with the popup's searches, of which one on its way would be left where it must not be, and with other choices, of
  // which the last but one could leave behind what the last was to forget.
  let forgotten: string[] = [];
  const follow = (
    part: (settings: Settings) => Partial<Settings>,
    back: () => string[],
  ): Promise<Settings> =>
    inTurn(async () => {
      const after = await store.change(part);
      forgotten = await followKeeping({ memory, disk }, after.recent, back());
      return after;
    });
  const listed = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

  return {
    read: store.read,
    change: (part) => follow(part, () => []),
    takeBack: (part) => follow(part, () => forgotten),
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
    // Nothing is awaited before the request: browsers grant it only during a user action.
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
