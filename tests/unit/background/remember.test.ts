import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/background/remember.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';

/** Counts loadings; fails the first `failures` times. */
function loader(failures = 0) {
  const count = { loads: 0 };
  const load = async (): Promise<Result<number>> => {
    count.loads += 1;
    return count.loads <= failures ? fail('bad-corpus', 'broken') : ok(count.loads);
  };
  return { count, load };
}

describe('remember', () => {
  it('loads once for askers who come together and for those who come later', async () => {
    const { count, load } = loader();
    const get = remember(load);
    await Promise.all([get(), get(), get()]);
    expect(await get()).toEqual(ok(1));
    expect(count.loads).toBe(1);
  });

  it('tries again after a failure', async () => {
    const { load } = loader(1);
    const get = remember(load);
    expect((await get()).ok).toBe(false);
    expect(await get()).toEqual(ok(2));
  });

  it('tries again after something was thrown', async () => {
    const loads = [() => Promise.reject(new Error('cut off')), async () => ok(2)];
    const get = remember<number>(() => loads.shift()?.() ?? Promise.reject(new Error('none left')));
    await expect(get()).rejects.toThrow('cut off');
    expect(await get()).toEqual(ok(2));
  });
});
