import type { PageCalls } from '../core/page-protocol.ts';
import { fail, type Result } from '../core/result.ts';
import { browser } from './browser.ts';
import { isResult } from './send-until-answered.ts';

/**
 * A document in a tab. Where the browser names documents, what is meant for one never reaches the next: between
 * a message and its answer the tab may have gone on to a page that nobody asked about.
 */
export interface PagePlace {
  tab: number;
  document?: string | undefined;
}

type Reply<Name extends keyof PageCalls> = Result<PageCalls[Name]['reply']>;

/**
 * Asks the script in a tab; `not-available` if there is none. On the listed sites it is there by itself,
 * elsewhere after `bringScript`.
 */
export async function askPage<Name extends keyof PageCalls>(
  { tab, document }: PagePlace,
  name: Name,
  params: PageCalls[Name]['params'],
): Promise<Reply<Name>> {
  try {
    const message = { channel: 'page', name, params };
    const options = document === undefined ? { frameId: 0 } : { documentId: document };
    const answer = await browser.tabs.sendMessage(tab, message, options);
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
  page: PagePlace,
  name: Name,
  params: PageCalls[Name]['params'],
): Promise<Reply<Name>> {
  const answer = await askPage(page, name, params);
  if (answer.ok || answer.error.code !== 'not-available') return answer;
  if (!(await bringScript(page))) {
    return fail(
      'not-available',
      'The browser lets no extension read this page. Copy the words and paste them here instead.',
    );
  }
  return askPage(page, name, params);
}

/** Where a script is to go: into that very document if it has a name, else into the tab's page. */
export function injectionTarget({ tab, document }: PagePlace) {
  return document === undefined ? { tabId: tab } : { tabId: tab, documentIds: [document] };
}

/** Brings the reading script into a page. False where no script may run: the browser's own pages, its stores, its PDF viewer. */
export async function bringScript(page: PagePlace): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: injectionTarget(page),
      files: ['/article-on-demand.js'],
    });
    return true;
  } catch {
    return false;
  }
}
