import type { Glance } from '../core/glance.ts';
import type { ToRead } from '../core/page-protocol.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { PagePlace } from '../platform/ask-page.ts';
import { readTabCall } from './read-tab-call.ts';

/** What the background can do for a page. Injected, so that tests need no browser. */
export interface TabActions {
  /** Brings the reading script in and has it look the page up. */
  beginReading(page: PagePlace): Promise<void>;
  injectInterface(page: PagePlace): Promise<void>;
  injectNotes(page: PagePlace): Promise<void>;
  showCount(tab: number, count: number): Promise<void>;
  openReader(place: ToRead, besideTab: number): Promise<void>;
}

/** What the browser says about the sender of a message; a page cannot forge any of it. */
export interface TabSender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/**
 * Answers the calls of page scripts, each for the document it came from and no other. Our scripts do not run in frames, so a
 * call from a frame is not ours. A tab that has been closed or has moved on is not an error. An article is not read if a glance
 * promises nothing.
 */
export function answerTabCalls(
  actions: TabActions,
  isPromising: (glance: Glance) => Promise<boolean>,
) {
  async function begin(page: PagePlace, glance: Glance | undefined): Promise<void> {
    if (!glance || (await isPromising(glance))) await actions.beginReading(page);
  }

  return (message: unknown, sender: TabSender): Promise<Result<unknown>> | undefined => {
    const call = readTabCall(message);
    const tab = sender.tab?.id;
    if (!call || tab === undefined || (sender.frameId ?? 0) !== 0) return undefined;
    const page = { tab, document: sender.documentId };
    switch (call.name) {
      case 'tab:begin':
        return answered(begin(page, call.params.glance));
      case 'tab:show':
        return answered(actions.injectInterface(page));
      case 'tab:notes':
        return answered(actions.injectNotes(page));
      case 'tab:count':
        return answered(actions.showCount(tab, call.params.count));
      case 'tab:read':
        return answered(actions.openReader(call.params, tab));
    }
  };
}

function answered(doing: Promise<void>): Promise<Result<true>> {
  return doing.then(
    () => ok(true),
    () => fail('not-available', 'This tab was closed, or no extension may be in it.'),
  );
}
