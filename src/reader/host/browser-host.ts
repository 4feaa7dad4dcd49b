import { backgroundLookups } from '../../platform/background.ts';
import { browser } from '../../platform/browser.ts';
import { copyToClipboard } from '../../platform/copy.ts';
import { openTab } from '../../platform/open-tab.ts';
import { unattended } from '../../platform/unattended.ts';
import { createOwnHash } from './own-hash.ts';
import type { ReaderHost } from './reader-host.ts';

/** The reader's host in a browser. */
export function createReaderHost(): ReaderHost {
  let ownWindow: number | undefined;
  unattended(async () => {
    ownWindow = (await browser.windows?.getCurrent())?.id;
  });
  return {
    lookups: backgroundLookups(),
    ...createOwnHash(window, () => ownWindow),
    openSource: (url) => {
      unattended(() => openTab(url));
    },
    copy: copyToClipboard,
    print: () => window.print(),
    now: () => new Date().toISOString(),
  };
}
