import { browser } from './browser.ts';
import { openTab } from './open-tab.ts';
import { type WantedPlace, writePlace } from './reader-place.ts';

/** Opens the reader in a new tab: next to `besideTab`, or anywhere if that has been closed. */
export async function openReader(place: WantedPlace, besideTab?: number): Promise<void> {
  const url = addressOf(place);
  const opener =
    besideTab === undefined ? undefined : await browser.tabs.get(besideTab).catch(() => undefined);
  if (!opener) await openTab(url);
  else {
    const { index, windowId } = opener;
    await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: besideTab });
  }
}

/** Opens the reader in a tab behind the one in front. */
export async function openReaderBehind(place: WantedPlace): Promise<void> {
  await browser.tabs.create({ url: addressOf(place), active: false });
}

function addressOf(place: WantedPlace): string {
  return browser.runtime.getURL('/reader.html') + writePlace(place);
}
