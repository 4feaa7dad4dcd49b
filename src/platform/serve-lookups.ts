import type { Result } from '../core/result.ts';

/** Answers one message; `undefined` means that the message is not for this handler. */
export type MessageHandler<Sender> = (
  message: unknown,
  sender: Sender,
) => Promise<Result<unknown>> | undefined;

/** The listener shape that every browser, the polyfill and the test browser agree on. */
export type MessageListener<Sender> = (
  message: unknown,
  sender: Sender,
  sendResponse: (answer: unknown) => void,
) => true | undefined;

/**
 * Turns handlers into one `runtime.onMessage` listener. `sendResponse` with a literal `true` is the one style
 * that works in old Chrome, in the native and the polyfilled API and in Firefox. A handler that throws is a
 * mistake of ours: the asker gets a plain problem, the console gets the error.
 */
export function createMessageListener<Sender>(
  handlers: MessageHandler<Sender>[],
): MessageListener<Sender> {
  return (message, sender, sendResponse) => {
    for (const handle of handlers) {
      const answer = handle(message, sender);
      if (!answer) continue;
      answer.then(sendResponse, (error: unknown) => {
        console.error(error);
        sendResponse({
          ok: false,
          error: { code: 'internal', message: 'Something went wrong in On the Record. Try again.' },
        });
      });
      return true;
    }
    return undefined;
  };
}
