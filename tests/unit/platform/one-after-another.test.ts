import { describe, expect, it } from 'vitest';
import { oneAfterAnother } from '../../../src/platform/one-after-another.ts';

describe('oneAfterAnother', () => {
  it('begins a task only when the one before it has ended, even badly', async () => {
    const log: string[] = [];
    const run = oneAfterAnother();
    const slow = run(async () => {
      log.push('slow begins');
      await Promise.resolve();
      log.push('slow ends');
      throw new Error('slow');
    });
    const quick = run(async () => {
      log.push('quick');
      return 7;
    });
    await expect(slow).rejects.toThrow('slow');
    expect(await quick).toBe(7);
    expect(log).toEqual(['slow begins', 'slow ends', 'quick']);
  });
});
