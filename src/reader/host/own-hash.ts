import { readWindow } from '../../platform/reader-place.ts';
import type { ReaderHost } from './reader-host.ts';

/**
 * The hash of the reader's address, and its changes, without those that were meant for another window: Chromium leads the side
 * panels of all windows to what was asked for in one of them. A panel that is opened anew shows what there is.
 */
export function createOwnHash(
  page: Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
  ownWindow: () => number | undefined,
): Pick<ReaderHost, 'hash' | 'onHashChange'> {
  let shown = page.location.hash;
  const isForAnother = (): boolean => {
    const meant = readWindow(page.location.hash);
    const own = ownWindow();
    return meant !== null && own !== undefined && meant !== own;
  };
  return {
    hash: () => shown,
    onHashChange(listener) {
      const follow = (): void => {
        if (isForAnother()) {
          page.history.replaceState(null, '', shown || '#');
          return;
        }
        shown = page.location.hash;
        listener();
      };
      page.addEventListener('hashchange', follow);
      return () => page.removeEventListener('hashchange', follow);
    },
  };
}
