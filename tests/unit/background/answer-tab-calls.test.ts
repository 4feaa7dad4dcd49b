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
    showCount: note('count'),
    openReader: note('read'),
  };
}

const from = (id: number) => ({ tab: { id } });

describe('answerTabCalls', () => {
  it.each([
    ['tab:begin', {}, ['begin', 7]],
    ['tab:show', {}, ['inject', 7]],
    ['tab:count', { count: 2 }, ['count', 7, 2]],
    ['tab:read', { statement: 'a', passage: 'a#p1' }, ['read', 'a', 'a#p1', 7]],
  ])('does %s for the tab that asked', async (name, params, expected) => {
    const actions = recordingActions();
    const answer = await answerTabCalls(actions)({ channel: 'tab', name, params }, from(7));
    expect(answer).toEqual({ ok: true, value: true });
    expect(actions.done).toEqual([expected]);
  });

  it('does nothing for a sender without a tab', () => {
    const actions = recordingActions();
    const message = { channel: 'tab', name: 'tab:show', params: {} };
    expect(answerTabCalls(actions)(message, {})).toBeUndefined();
    expect(actions.done).toEqual([]);
  });
});
