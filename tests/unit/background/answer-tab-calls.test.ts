import { describe, expect, it } from 'vitest';
import { answerTabCalls } from '../../../src/background/answer-tab-calls.ts';

function recordingActions() {
  const done: unknown[] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]) => {
      done.push([name, ...args]);
    };
  return {
    done,
    beginReading: note('begin'),
    injectInterface: note('inject'),
    injectNotes: note('notes'),
    showCount: note('count'),
    openReader: note('read'),
  };
}

const from = (id: number) => ({ tab: { id }, frameId: 0, documentId: 'D' });
const page = { tab: 7, document: 'D' };

const promising = async () => true;

describe('answerTabCalls', () => {
  it.each([
    ['tab:begin', {}, ['begin', page]],
    ['tab:show', {}, ['inject', page]],
    ['tab:notes', {}, ['notes', page]],
    ['tab:count', { count: 2 }, ['count', 7, 2]],
    [
      'tab:read',
      { statement: 'a', passage: 'a#p1' },
      ['read', { statement: 'a', passage: 'a#p1' }, 7],
    ],
  ])('does %s for the document that asked', async (name, params, expected) => {
    const actions = recordingActions();
    const answer = await answerTabCalls(actions, promising)(
      { channel: 'tab', name, params },
      from(7),
    );
    expect(answer).toEqual({ ok: true, value: true });
    expect(actions.done).toEqual([expected]);
  });

  it.each([
    ['without a tab', {}],
    ['in a frame', { tab: { id: 7 }, frameId: 3 }],
  ])('does nothing for a sender %s', (_, sender) => {
    const actions = recordingActions();
    const message = { channel: 'tab', name: 'tab:show', params: {} };
    expect(answerTabCalls(actions, promising)(message, sender)).toBeUndefined();
    expect(actions.done).toEqual([]);
  });

  it.each([
    ['promises nothing', false, []],
    ['promises something', true, [['begin', page]]],
  ])('reads a page, or leaves it unread, when a glance %s', async (_, promise, done) => {
    const actions = recordingActions();
    const glance = {
      address: 'https://news.example/cup',
      titles: ['Harbour Cup'],
      language: 'en',
      paragraphs: ['The cup stays here.'],
    };
    const seen: unknown[] = [];
    const handle = answerTabCalls(actions, async (given) => {
      seen.push(given);
      return promise;
    });
    const message = { channel: 'tab', name: 'tab:begin', params: { glance } };
    expect(await handle(message, from(7))).toEqual({ ok: true, value: true });
    expect(seen).toEqual([glance]);
    expect(actions.done).toEqual(done);
  });

  it('answers in words when the tab was closed before anything could be done', async () => {
    const gone = async () => Promise.reject(new Error('No tab with id: 7.'));
    const actions = {
      ...recordingActions(),
      showCount: gone,
      injectInterface: gone,
      injectNotes: gone,
    };
    for (const [name, params] of [
      ['tab:show', {}],
      ['tab:count', { count: 1 }],
    ]) {
      const answer = await answerTabCalls(actions, promising)(
        { channel: 'tab', name, params },
        from(7),
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-available' } });
      expect(JSON.stringify(answer)).not.toContain('No tab with id');
    }
  });
});
