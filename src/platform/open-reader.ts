import { browser } from './browser.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { openTab } from './open-tab.ts';
import { type WantedPlace, writePlace } from './reader-place.ts';

/** A place among the tabs is looked for once the tab before is there. */
const inTurn = oneAfterAnother();

/**
 * Opens the reader in a new tab, in front or `behind`: next to `besideTab`, after those that were opened behind it before, or
 * anywhere if it has been closed. Several are opened one after the other, however quickly they were asked for.
 */
export function openReader(place: WantedPlace, besideTab?: number, behind = false): Promise<void> {
  return inTurn(() => open(place, besideTab, behind));
}

async function open(
  place: WantedPlace,
  besideTab: number | undefined,
  behind: boolean,
): Promise<void> {
  const url = addressOf(place);
  const opener =
    besideTab === undefined ? undefined : await browser.tabs.get(besideTab).catch(() => undefined);
  const active = !behind;
  if (opener) {
    const { windowId } = opener;
    const index = behind
      ? await indexAfterOpened(opener.index, windowId, besideTab)
      : opener.index + 1;
    await browser.tabs.create({ url, windowId, index, openerTabId: besideTab, active });
  } else if (behind) await browser.tabs.create({ url, active });
  else await openTab(url);
}

/** The place after a tab and those next to it that it has opened: several stand in the order in which they were asked for. */
async function indexAfterOpened(
  index: number,
  windowId: number | undefined,
  opener: number | undefined,
): Promise<number> {
  const tabs = await browser.tabs.query({ windowId });
  const after = tabs.filter((tab) => tab.index > index);
  const others = after.findIndex(({ openerTabId }) => openerTabId !== opener);
  return index + 1 + (others < 0 ? after.length : others);
}

function addressOf(place: WantedPlace): string {
  return browser.runtime.getURL('/reader.html') + writePlace(place);
}
