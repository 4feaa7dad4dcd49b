import { describe, expect, it, vi } from 'vitest';
import { isResult, sendUntilAnswered } from '../../../src/platform/send-until-answered.ts';
import { later } from '../../support/later.ts';

describe('sendUntilAnswered', () => {
  it('sends the very same message until something answers', async () => {
    const sent: unknown[] = [];
    const answer = await sendUntilAnswered(
      { ask: 1 },
      {
        send: async (message) => {
          sent.push(message);
          return sent.length < 3 ? Promise.reject(new Error('gone')) : { ok: true, value: 7 };
        },
        isAlive: () => true,
        retryAfter: 1,
      },
    );
    expect(answer).toEqual({ ok: true, value: 7 });
    expect(sent).toEqual([{ ask: 1 }, { ask: 1 }, { ask: 1 }]);
  });

  it('asks no more once it is answered, though an earlier attempt fails after that', async () => {
    const { promise: first, resolve: failFirst } = later<Promise<never>>();
    let sent = 0;
    await sendUntilAnswered(
      {},
      {
        send: async () => {
          sent += 1;
          return sent === 1 ? first : { ok: true, value: 7 };
        },
        isAlive: () => true,
        retryAfter: 1,
      },
    );
    vi.useFakeTimers();
    failFirst(Promise.reject(new Error('gone')));
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(sent).toBe(2);
  });
});

describe('isResult', () => {
  it.each([
    [{ ok: true, value: 1 }, true],
    [{ ok: false, error: { code: 'internal', message: '' } }, true],
    [{ ok: true }, false],
    [{ ok: 'yes', value: 1 }, false],
    [null, false],
    [undefined, false],
    ['ok', false],
  ])('reads %j as %s', (value, expected) => {
    expect(isResult(value)).toBe(expected);
  });
});
