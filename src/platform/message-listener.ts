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

/** True for messages from this extension; those of other extensions are ignored. `id` is `runtime.id`. */
export function isFrom(id: string): (sender: { id?: string | undefined }) => boolean {
  return (sender) => sender.id === id;
}

/**
 * Turns handlers into one `runtime.onMessage` listener. `sendResponse` with a literal `true` is the one style that works in old
 * Chrome, in the native and the polyfilled API and in Firefox. A handler that throws is a bug: the sender gets a plain problem,
 * the console gets the error. Senders that are not `ours` get no answer.
 */
export function createMessageListener<Sender>(
  handlers: MessageHandler<Sender>[],
  ours: (sender: Sender) => boolean,
): MessageListener<Sender> {
  return (message, sender, sendResponse) => {
    if (!ours(sender)) return undefined;
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
