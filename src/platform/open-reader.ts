import { browser } from './browser.ts';
import { type ReaderPlace, readerHash } from './reader-hash.ts';

/** Opens a whole statement in a tab of its own. */
export async function openReader(place: ReaderPlace): Promise<void> {
  const url = browser.runtime.getURL('/reader.html') + readerHash(place);
  if (place.besideTab === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  const { index } = await browser.tabs.get(place.besideTab);
  await browser.tabs.create({ url, index: index + 1, openerTabId: place.besideTab });
}
