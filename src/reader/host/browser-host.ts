import { backgroundLookups } from '../../platform/background.ts';
import { copyToClipboard } from '../../platform/copy.ts';
import { openTab } from '../../platform/open-tab.ts';
import { unattended } from '../../platform/unattended.ts';
import type { ReaderHost } from './reader-host.ts';

/** The reader's host in a browser. */
export function createReaderHost(): ReaderHost {
  return {
    lookups: backgroundLookups(),
    hash: () => location.hash,
    onHashChange(listener) {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    openSource: (url) => {
      unattended(() => openTab(url));
    },
    copy: copyToClipboard,
    print: () => window.print(),
    now: () => new Date().toISOString(),
  };
}
