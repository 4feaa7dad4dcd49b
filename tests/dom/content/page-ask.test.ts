import { expect, test, vi } from 'vitest';
import { createPageAsk } from '../../../src/content/page-ask.ts';

/** A background that dies under the first call and answers the next. */
function dyingOnce() {
  const send = vi
    .fn(async (_message: unknown): Promise<unknown> => ({ ok: true, value: true }))
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  return { send, isAlive: () => true };
}

test('a call is sent again when the background died under it', async () => {
  const sending = dyingOnce();
  expect(await createPageAsk(sending)('tab:count', { count: 2 })).toEqual({
    ok: true,
    value: true,
  });
  const message = { channel: 'tab', name: 'tab:count', params: { count: 2 } };
  expect(sending.send.mock.calls).toEqual([[message], [message]]);
});

test('the reader is asked for once, or two might open', async () => {
  const sending = dyingOnce();
  const answer = await createPageAsk(sending)('tab:read', { statement: 's1' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'interrupted' } });
  expect(sending.send).toHaveBeenCalledTimes(1);
});
