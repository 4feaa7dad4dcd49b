import type { Page, Worker } from '@playwright/test';
import type { PageState } from '../../../src/core/page-protocol.ts';
import type { Result } from '../../../src/core/result.ts';

/** Asks the active tab as the toolbar popup does. A text, since it runs in the worker, whose names are not ours. */
const ASK = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const message = { channel: 'page', name: 'page:state', params: {} };
  return tab ? chrome.tabs.sendMessage(tab.id, message).catch(() => null) : null;
})()`;

/** What becomes of a page: shown, or not, be it read or left unread after a glance; `undefined` until it is known. */
export async function readShown(page: Page, worker: Worker): Promise<boolean | undefined> {
  const state = await readPageState(page, worker);
  return state?.unread ? false : state?.findings?.shown;
}

/** What our script in the page knows, with the page brought to the front; `null` before the script is there. */
export async function readPageState(page: Page, worker: Worker): Promise<PageState | null> {
  await page.bringToFront();
  const answer = await worker.evaluate<Result<PageState> | null>(ASK);
  return answer?.ok ? answer.value : null;
}
