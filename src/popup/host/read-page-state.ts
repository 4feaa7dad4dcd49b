import type { PageState } from '../../core/page-protocol.ts';
import type { Result } from '../../core/result.ts';

/** How often a page is asked to read itself: if it changes meanwhile it starts again, and may change once more. */
const MOST_READINGS = 3;

/** What the popup asks of a page. */
export interface AskedPage {
  state(): Promise<Result<PageState>>;
  /** Has the page look itself up, injecting the script if necessary; resolves when that is done or cannot be done. */
  begin(): Promise<unknown>;
}

/**
 * What the page's script knows. Where pages are read unasked (`mayRead`) an article that was left unread after a glance is read
 * now that a person looks, and where nobody answers yet the script is brought, for which the browser waits until the page has
 * come. Elsewhere nothing is begun, not even where a script is there for a check of some words.
 */
export async function readPageState(page: AskedPage, mayRead: boolean): Promise<Result<PageState>> {
  let state = await page.state();
  const isUnread = () => !state.ok || state.value.unread;
  for (let readings = 0; mayRead && isUnread() && readings < MOST_READINGS; readings += 1) {
    await page.begin();
    state = await page.state();
  }
  return state;
}
