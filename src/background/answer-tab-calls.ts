import { ok, type Result } from '../core/result.ts';
import { readTabCall } from './read-tab-call.ts';

/** What the background can do for a tab; the browser's part is handed in. */
export interface TabActions {
  /** Brings the reading script in and has it look the page up. */
  beginReading(tab: number): Promise<void>;
  injectInterface(tab: number): Promise<void>;
  showCount(tab: number, count: number): Promise<void>;
  openReader(statement: string, passage: string | undefined, besideTab: number): Promise<void>;
}

/** Answers the calls of page scripts, each for the tab that it came from and no other. */
export function answerTabCalls(actions: TabActions) {
  return (
    message: unknown,
    sender: { tab?: { id?: number | undefined } | undefined },
  ): Promise<Result<unknown>> | undefined => {
    const call = readTabCall(message);
    const tab = sender.tab?.id;
    if (!call || tab === undefined) return undefined;
    switch (call.name) {
      case 'tab:begin':
        return actions.beginReading(tab).then(() => ok(true));
      case 'tab:show':
        return actions.injectInterface(tab).then(() => ok(true));
      case 'tab:count':
        return actions.showCount(tab, call.params.count).then(() => ok(true));
      case 'tab:read':
        return actions
          .openReader(call.params.statement, call.params.passage, tab)
          .then(() => ok(true));
    }
  };
}
