import { browser } from './browser.ts';
import { openTab } from './open-tab.ts';
import { type WantedPlace, writePlace } from './reader-place.ts';

/** Opens the reader in a new tab, in front or `behind`: next to `besideTab`, or anywhere if that has been closed. */
export async function openReader(
  place: WantedPlace,
  besideTab?: number,
  behind = false,
): Promise<void> {
  const url = addressOf(place);
  const opener =
    besideTab === undefined ? undefined : await browser.tabs.get(besideTab).catch(() => undefined);
  const active = !behind;
  if (opener) {
    const { index, windowId } = opener;
    await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: besideTab, active });
  } else if (behind) await browser.tabs.create({ url, active });
  else await openTab(url);
}

function addressOf(place: WantedPlace): string {
  return browser.runtime.getURL('/reader.html') + writePlace(place);
}
