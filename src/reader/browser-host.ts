import { backgroundLookups } from '../platform/background-lookups.ts';
import { browser } from '../platform/browser.ts';
import { copyToClipboard } from '../platform/copy.ts';
import type { ReaderHost } from './reader-host.ts';

/** The reader's outside, in a browser. */
export function createReaderHost(): ReaderHost {
  return {
    lookups: backgroundLookups(),
    hash: () => location.hash,
    setHash: (hash) => {
      location.hash = hash;
    },
    onHashChange(listener) {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    openSource: (url) => {
      void browser.tabs.create({ url });
    },
    copy: copyToClipboard,
    print: () => window.print(),
    now: () => new Date().toISOString(),
  };
}
