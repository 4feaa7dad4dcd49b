import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../../src/core/page-protocol.ts';
import { fail, ok, type Result } from '../../../../src/core/result.ts';
import { readPageState } from '../../../../src/popup/host/read-page-state.ts';

const page: PageState = { host: 'news.example', title: '', findings: null, hidden: false };
const read = ok(page);
const unread = ok({ ...page, unread: true });
const silent = fail('not-available', 'Nobody listens.');

/** A page that answers these one after another, the last again and again. */
function answering(...answers: Result<PageState>[]) {
  const log: string[] = [];
  const state = async () => {
    log.push('state');
    return (answers.length > 1 ? answers.shift() : answers[0]) ?? silent;
  };
  const begin = async () => log.push('begin');
  return { asked: { state, begin }, log };
}

describe('readPageState', () => {
  it.each([
    ['asks a page that was read once', true, [read], ['state']],
    ['has an unread article read', true, [unread, read], ['state', 'begin', 'state']],
    [
      'brings the script where nobody answers yet',
      true,
      [silent, read],
      ['state', 'begin', 'state'],
    ],
    ['begins nothing where pages are not read unasked', false, [unread], ['state']],
    ['brings no script there', false, [silent], ['state']],
  ])('%s', async (_, mayRead, answers, calls) => {
    const { asked, log } = answering(...answers);
    expect(await readPageState(asked, mayRead)).toEqual(answers.at(-1));
    expect(log).toEqual(calls);
  });

  it('gives up on a page that goes on changing', async () => {
    const { asked, log } = answering(unread);
    expect(await readPageState(asked, true)).toBe(unread);
    expect(log.filter((call) => call === 'begin')).toHaveLength(3);
  });
});
