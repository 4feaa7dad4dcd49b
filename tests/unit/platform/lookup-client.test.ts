import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLookupClient, type LookupMessage } from '../../../src/platform/lookup-client.ts';

const request = { query: 'Taiwan' };
const answer = { ok: true, value: { hits: [] } };
const never = () => new Promise<unknown>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that answers the nth sending as the nth behaviour says, and afterwards as the last does. */
function background(...behaviours: (() => Promise<unknown>)[]) {
  const sent: LookupMessage[] = [];
  const send = (message: unknown) => {
    const behave = behaviours[Math.min(sent.length, behaviours.length - 1)];
    sent.push(message as LookupMessage);
    return behave ? behave() : never();
  };
  return { sent, send };
}

describe('createLookupClient', () => {
  it('gives the answer of a background that answers at once', async () => {
    const { sent, send } = background(async () => answer);
    const client = createLookupClient({ send, isAlive: () => true });
    expect(await client.search(request)).toEqual(answer);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ channel: 'lookup', name: 'search', params: request });
  });

  it.each([
    ['dies without a word', never],
    ['closes the channel', () => Promise.reject(new Error('message channel closed'))],
    ['answers nothing', async () => undefined],
  ])('asks again, under the same id, when the worker %s', async (_, fault) => {
    const { sent, send } = background(fault, fault, async () => answer);
    const client = createLookupClient({ send, isAlive: () => true, retryAfter: 10 });
    const asked = client.search(request);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await asked).toEqual(answer);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('takes the first answer and sends no more, even if the slow first sending answers too', async () => {
    let answerLate: (value: unknown) => void = () => {};
    const late = new Promise((resolve) => {
      answerLate = resolve;
    });
    const { sent, send } = background(
      () => late,
      async () => answer,
    );
    const client = createLookupClient({ send, isAlive: () => true, retryAfter: 10 });
    const asked = client.search(request);
    await vi.advanceTimersByTimeAsync(15);
    answerLate({ ok: true, value: 'late' });
    expect(await asked).toEqual(answer);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(2);
  });

  it('gives different requests different ids', async () => {
    const { sent, send } = background(async () => answer);
    const client = createLookupClient({ send, isAlive: () => true });
    await Promise.all([client.search(request), client.search(request)]);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  it('gives up with advice when nothing ever answers', async () => {
    const { send } = background(never);
    const client = createLookupClient({ send, isAlive: () => true, retryAfter: 1 });
    const asked = client.search(request);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toMatchObject({ ok: false, error: { code: 'interrupted' } });
  });

  it('sends nothing once the extension is gone', async () => {
    const { sent, send } = background(async () => answer);
    const client = createLookupClient({ send, isAlive: () => false });
    expect(await client.search(request)).toMatchObject({ error: { code: 'not-available' } });
    expect(sent).toHaveLength(0);
  });
});
