import { browser } from './browser.ts';
import { type ReaderPlace, readerHash } from './reader-hash.ts';

/** Opens a whole statement in a tab of its own; anywhere if the tab that it belongs beside was closed meanwhile. */
export async function openReader(place: ReaderPlace): Promise<void> {
  const url = browser.runtime.getURL('/reader.html') + readerHash(place);
  const { besideTab } = place;
  const opener =
    besideTab === undefined ? undefined : await browser.tabs.get(besideTab).catch(() => undefined);
  if (!opener) await browser.tabs.create({ url });
  else {
    const { index, windowId } = opener;
    await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: besideTab });
  }
}
