import { browser } from './browser.ts';

/** Where to open the reader. */
export interface ReaderPlace {
  statement: string;
  /** Passage id; the reader scrolls to it. */
  passage?: string | undefined;
  /** Words to find in the statement. */
  words?: string | undefined;
  /** Opens right beside this tab. */
  besideTab?: number | undefined;
}

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

/** The reader's own address form: `#statement/p12?find=words`. */
export function readerHash({ statement, passage, words }: ReaderPlace): string {
  const anchor = passage?.split('#').at(-1);
  const find = words ? `?${new URLSearchParams({ find: words })}` : '';
  return `#${statement}${anchor ? `/${anchor}` : ''}${find}`;
}
