import { MAX_RETRIES, RETRY_AFTER_MS } from '../core/limits.ts';
import type { LookupCalls, Lookups } from '../core/protocol.ts';
import { fail, type Problem, type Result } from '../core/result.ts';

/** The envelope of a request; `id` stays the same when it is sent again. */
export interface LookupMessage {
  channel: 'lookup';
  id: string;
  name: keyof LookupCalls;
  params: unknown;
}

export interface LookupClientOptions {
  /** Sends to the background; may reject, or never settle, when the worker dies. */
  send: (message: LookupMessage) => Promise<unknown>;
  /** False once this script has outlived its extension (updated, removed): no use in asking again. */
  isAlive: () => boolean;
  /** Milliseconds; `limits.ts` unless a test needs it shorter. */
  retryAfter?: number;
}

/**
 * The asker's side of the lookups. A request whose answer is lost, because the worker was stopped while it
 * worked, is sent again with the same id; the first answer wins and later ones are dropped. So no answer is
 * lost and none arrives twice. Gives a problem, never an exception, when nothing answers.
 */
export function createLookupClient(options: LookupClientOptions): Lookups {
  let count = 0;
  const session = Math.random().toString(36).slice(2);

  function ask<Name extends keyof LookupCalls>(name: Name) {
    return (params: LookupCalls[Name]['params']): Promise<Result<LookupCalls[Name]['reply']>> => {
      count += 1;
      const message: LookupMessage = { channel: 'lookup', id: `${session}-${count}`, name, params };
      return sendUntilAnswered(message, options) as Promise<Result<LookupCalls[Name]['reply']>>;
    };
  }

  return {
    examine: ask('examine'),
    check: ask('check'),
    search: ask('search'),
    statement: ask('statement'),
    about: ask('about'),
  };
}

function sendUntilAnswered(
  message: LookupMessage,
  { send, isAlive, retryAfter = RETRY_AFTER_MS }: LookupClientOptions,
): Promise<Result<unknown>> {
  return new Promise((resolve) => {
    let attempts = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const settle = (answer: Result<unknown>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const again = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(attempt, delay);
    };
    const attempt = () => {
      if (!isAlive()) {
        settle(fail('not-available', 'On the Record was updated. Reload the page to go on.'));
        return;
      }
      if (attempts > MAX_RETRIES) {
        settle(fail('interrupted', 'The look-up did not answer. Try again in a moment.'));
        return;
      }
      attempts += 1;
      // Waiting doubles: a cold worker that is merely slow must not be flooded.
      again(retryAfter * 2 ** (attempts - 1));
      send(message).then(
        (answer) => (isResult(answer) ? settle(answer) : undefined),
        () => again(Math.min(retryAfter, 50 * attempts)),
      );
    };
    attempt();
  });
}

/** True for a value of the shape that the background answers with. */
export function isResult(value: unknown): value is Result<unknown, Problem> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'value' in value : value.ok === false && 'error' in value;
}
