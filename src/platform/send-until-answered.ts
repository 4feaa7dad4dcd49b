import { isRecord } from '../core/is-record.ts';
import { MAX_RETRIES, RETRY_AFTER_MS } from '../core/limits.ts';
import { fail, type Problem, type Result } from '../core/result.ts';

export interface Sending {
  /** Sends to the background; may reject, or never settle, when the worker dies. */
  send: (message: unknown) => Promise<unknown>;
  /** False once this script has outlived its extension (updated, removed): asking again is useless then. */
  isAlive: () => boolean;
  /** Milliseconds; `limits.ts` unless a test needs it shorter. */
  retryAfter?: number;
}

/**
 * Sends a message again until it is answered, because a stopped worker loses its requests. Only for messages that may be
 * handled twice. The first answer wins and later ones are dropped; a problem, never an exception, when nothing answers.
 */
export function sendUntilAnswered(
  message: unknown,
  { send, isAlive, retryAfter = RETRY_AFTER_MS }: Sending,
): Promise<Result<unknown>> {
  return new Promise((resolve) => {
    let attempts = 0;
    let settled = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const settle = (answer: Result<unknown>) => {
      settled = true;
      clearTimeout(timer);
      resolve(answer);
    };
    const again = (delay: number) => {
      // An earlier attempt may fail after a later one was answered.
      if (settled) return;
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
      // The wait doubles: a cold worker that is merely slow must not be flooded.
      again(retryAfter * 2 ** (attempts - 1));
      new Promise((resolve) => resolve(send(message))).then(
        (answer) => (isResult(answer) ? settle(answer) : undefined),
        () => again(Math.min(retryAfter, 50 * attempts)),
      );
    };
    attempt();
  });
}

/** True for a value of the shape that the background answers with. */
export function isResult(value: unknown): value is Result<unknown, Problem> {
  if (!isRecord(value)) return false;
  return value.ok === true ? 'value' in value : value.ok === false && 'error' in value;
}
