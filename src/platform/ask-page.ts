import type { PageCalls } from '../core/page-protocol.ts';
import { fail, type Result } from '../core/result.ts';
import { browser } from './browser.ts';
import { isResult } from './send-until-answered.ts';

type Reply<Name extends keyof PageCalls> = Result<PageCalls[Name]['reply']>;

/**
 * Asks the script in a tab; `not-available` if there is none. On the listed sites it is there by itself,
 * elsewhere after `bringScript`.
 */
export async function askPage<Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  params: PageCalls[Name]['params'],
): Promise<Reply<Name>> {
  try {
    const answer = await browser.tabs.sendMessage(tab, { channel: 'page', name, params });
    if (isResult(answer)) return answer as Reply<Name>;
  } catch {
    // Nobody listens in that tab: the normal case on sites that are not listed.
  }
  return fail('not-available', 'This page has not been read yet.');
}

/**
 * Asks the script in a tab, bringing it there first if need be. Needs access to the tab: a listed or granted
 * site, or the person's own click just now (activeTab).
 */
export async function askPageAnyway<Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  params: PageCalls[Name]['params'],
): Promise<Reply<Name>> {
  const answer = await askPage(tab, name, params);
  if (answer.ok || answer.error.code !== 'not-available') return answer;
  if (!(await bringScript(tab))) {
    return fail(
      'not-available',
      'The browser lets no extension read this page. Copy the words and paste them here instead.',
    );
  }
  return askPage(tab, name, params);
}

/** Brings the reading script into a tab. False where no script may run: the browser's own pages, its stores, its PDF viewer. */
export async function bringScript(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/article-on-demand.js'],
    });
    return true;
  } catch {
    return false;
  }
}
