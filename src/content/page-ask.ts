import type { Asking, TabCalls } from '../core/page-protocol.ts';
import { fail, type Result } from '../core/result.ts';
import { isResult } from '../platform/lookup-client.ts';

/** Asks the background something for this tab. */
export type PageAsk = Asking<TabCalls>;

/**
 * Sends calls for this tab. None of them is worth repeating: a lost count or reader is asked for again by the
 * next click. So a failure is an answer, not an exception.
 */
export function createPageAsk(send: (message: unknown) => Promise<unknown>): PageAsk {
  return async <Name extends keyof TabCalls>(name: Name, params: TabCalls[Name]['params']) => {
    try {
      const answer = await send({ channel: 'tab', name, params });
      if (isResult(answer)) return answer as Result<TabCalls[Name]['reply']>;
    } catch {
      // The worker died before it answered, or the extension is gone.
    }
    return fail('interrupted', 'On the Record did not answer. Try again.');
  };
}
