import type { PageCalls } from '../core/page-protocol.ts';
import { fail, type Result } from '../core/result.ts';
import { browser } from './browser.ts';
import { isResult } from './send-until-answered.ts';

/**
 * A document in a tab. Where the browser identifies documents, a message meant for one never reaches the next, although the tab
 * may navigate at any moment.
 */
export interface PagePlace {
  tab: number;
  document?: string | undefined;
}

type Reply<Name extends keyof PageCalls> = Result<PageCalls[Name]['reply']>;

/**
 * Asks the script in a tab; `not-available` if there is none. Listed sites have it from the start, others after `bringScript`.
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
    // What answers is our own script in that page, which `answerPageCalls` holds to these types.
    if (isResult(answer)) return answer as Reply<Name>;
  } catch {
    // Nothing listens in that tab: the normal case on sites that are not listed.
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

/** Where to inject a script: into exactly that document if it is identified, else into whatever page the tab shows. */
export function injectionTarget({ tab, document }: PagePlace) {
  return document === undefined ? { tabId: tab } : { tabId: tab, documentIds: [document] };
}

/**
 * Injects the reading script into a page. False where no script may run: the browser's own pages, extension stores, the PDF
 * viewer.
 */
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
