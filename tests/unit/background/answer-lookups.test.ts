import { describe, expect, it } from 'vitest';
import { answerLookups } from '../../../src/background/answer-lookups.ts';
import type { Lookups } from '../../../src/core/protocol.ts';
import { fail } from '../../../src/core/result.ts';

const unused = async () => fail('internal', 'not asked in this test');

/** A service whose searches wait until `release` is called; counts them. */
function slowService() {
  let release: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const count = { searches: 0 };
  const service: Lookups = {
    examine: unused,
    check: unused,
    statement: unused,
    about: unused,
    search: async ({ query }) => {
      count.searches += 1;
      await gate;
      return fail('not-found', query);
    },
  };
  return { service, count, release: () => release() };
}

const search = (id: string, query = 'x') => ({
  channel: 'lookup',
  id,
  name: 'search',
  params: { query },
});

describe('answerLookups', () => {
  it('works once on a request that is sent twice, and answers both', async () => {
    const { service, count, release } = slowService();
    const answer = answerLookups(service);
    const both = Promise.all([answer(search('a')), answer(search('a'))]);
    release();
    const [first, second] = await both;
    expect(first).toEqual(second);
    expect(count.searches).toBe(1);
  });

  it('keeps requests with different ids apart', async () => {
    const { service, count, release } = slowService();
    const answer = answerLookups(service);
    release();
    const answers = await Promise.all([answer(search('a', 'one')), answer(search('b', 'two'))]);
    expect(answers.map((one) => one?.ok === false && one.error.message)).toEqual(['one', 'two']);
    expect(count.searches).toBe(2);
  });

  it('works again on an id that comes after its answer was given', async () => {
    const { service, count, release } = slowService();
    const answer = answerLookups(service);
    release();
    await answer(search('a'));
    await answer(search('a'));
    expect(count.searches).toBe(2);
  });

  it('answers a request that cannot be read with a refusal, and leaves other messages alone', async () => {
    const answer = answerLookups(slowService().service);
    expect(await answer({ ...search('a'), params: {} })).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(answer({ channel: 'tab' })).toBeUndefined();
  });
});
