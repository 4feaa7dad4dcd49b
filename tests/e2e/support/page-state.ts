import type { Page, Worker } from '@playwright/test';
import type { PageState } from '../../../src/core/page-protocol.ts';
import type { Result } from '../../../src/core/result.ts';

/** Does something with the active tab as the toolbar popup does. A text, since it runs in the worker, whose names are not ours. */
const inTab = (what: string) => `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const ask = (name) => chrome.tabs.sendMessage(tab.id, { channel: 'page', name, params: {} }).catch(() => null);
  if (!tab) return null;
  ${what}
})()`;

const ASK = inTab(`return ask('page:state');`);

const READ = inTab(`
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/article-on-demand.js'] });
  await ask('page:begin');`);

/** Idle work is done in the order in which it was asked for, so after the gate's, if the gate is there. */
const LOOKED = inTab(`
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => Symbol.for('on-the-record.gate') in globalThis
      && new Promise((resolve) => requestIdleCallback(() => resolve(true))),
  });
  return result;`);

/** True once the gate has had its look at the page; false before it is there. */
export async function hasLooked(page: Page, worker: Worker): Promise<boolean> {
  await page.bringToFront();
  return worker.evaluate<boolean>(LOOKED);
}

/** What becomes of a page, read for this if a glance left it unread; `undefined` until it is known. */
export async function readShown(page: Page, worker: Worker): Promise<boolean | undefined> {
  const state = await readPageState(page, worker);
  if (state?.unread) await worker.evaluate(READ);
  return state?.findings?.shown;
}

/** What our script in the page knows, with the page brought to the front; `null` before the script is there. */
export async function readPageState(page: Page, worker: Worker): Promise<PageState | null> {
  await page.bringToFront();
  const answer = await worker.evaluate<Result<PageState> | null>(ASK);
  return answer?.ok ? answer.value : null;
}
