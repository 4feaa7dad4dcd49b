import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../src/core/result.ts';
import { createKeeper } from '../../../src/platform/keeper.ts';

const pause = { what: 'quiet', site: null, on: true } as const;
const goOn = { ...pause, on: false };
const sending = { isAlive: () => true, retryAfter: 1 };

describe('createKeeper', () => {
  it('says whether a change was kept', async () => {
    const answers = [ok(true), fail('not-available', 'The storage is full.')];
    const keep = createKeeper({ ...sending, send: async () => answers.shift() });
    expect([await keep(pause), await keep(goOn)]).toEqual([true, false]);
  });

  it('sends before whoever asks goes on with anything else that takes time', async () => {
    const send = vi.fn(async () => ok(true));
    createKeeper({ ...sending, send })(pause);
    await Promise.resolve();
    expect(send).toHaveBeenCalledWith({ channel: 'keep', change: pause });
  });

  it('sends what was lost again, and only then what was wished after it', async () => {
    const heard: boolean[] = [];
    let lost = 2;
    const send = async (message: unknown) => {
      const { change } = message as { change: typeof pause | typeof goOn };
      if (lost > 0) {
        lost -= 1;
        throw new Error('The worker was stopped.');
      }
      heard.push(change.on);
      return ok(true);
    };
    const keep = createKeeper({ ...sending, send });
    await Promise.all([keep(pause), keep(goOn)]);
    expect(heard).toEqual([true, false]);
  });
});
