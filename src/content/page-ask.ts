import type { Asking, TabCalls } from '../core/page-protocol.ts';
import { fail, type Result } from '../core/result.ts';
import { isResult, type Sending, sendUntilAnswered } from '../platform/send-until-answered.ts';

/** Sends a request for this tab to the background. */
export type PageAsk = Asking<TabCalls>;

/**
 * Sends calls for this tab, and again if the worker died during one. Opening the reader is sent only once: twice would open
 * two. A failure is an answer, not an exception.
 */
export function createPageAsk(sending: Sending): PageAsk {
  return async <Name extends keyof TabCalls>(name: Name, params: TabCalls[Name]['params']) => {
    const message = { channel: 'tab', name, params };
    const answer =
      name === 'tab:read' ? sendOnce(message, sending) : sendUntilAnswered(message, sending);
    // What answers is our own background, of the same build.
    return (await answer) as Result<TabCalls[Name]['reply']>;
  };
}

async function sendOnce(message: unknown, { send }: Sending): Promise<Result<unknown>> {
  try {
    const answer = await send(message);
    if (isResult(answer)) return answer;
  } catch {
    // The worker died before it answered, or the extension is gone.
  }
  return fail('interrupted', 'On the Record did not answer. Try again.');
}
