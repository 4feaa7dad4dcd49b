import { describe, expect, it, vi } from 'vitest';
import { answerPageCalls } from '../../../src/content/answer-page-calls.ts';
import type { PageSession } from '../../../src/content/page-session.ts';
import type { PageInterface } from '../../../src/content/page-view.ts';
import { fail, ok } from '../../../src/core/result.ts';

const state = { host: 'news.example', title: '', findings: null, hidden: false };

function sessionWith(ui: Partial<PageInterface> | null) {
  const session = {
    state: () => state,
    lookUp: vi.fn(async () => fail('not-found', 'No article.')),
    checkSelection: vi.fn(async () => null),
    silence: vi.fn(async () => {}),
    speakAgain: vi.fn(async () => {}),
    withInterface: async () => ui as PageInterface | null,
  };
  return { session, ask: answerPageCalls(session as Partial<PageSession> as PageSession) };
}

const call = (name: string, params?: unknown) => ({ channel: 'page', name, params });

describe('answerPageCalls', () => {
  it.each([
    ['no object', 'page:state'],
    ['nothing', null],
    ['another channel', { channel: 'tab', name: 'page:state', params: {} }],
    ['an unknown name', call('page:delete', {})],
    ['a name that every object has', call('toString', {})],
    ['no name', { channel: 'page' }],
  ])('leaves %s to others', (_, message) => {
    expect(sessionWith(null).ask(message)).toBeUndefined();
  });

  it('answers without parameters where none came', async () => {
    expect(await sessionWith(null).ask(call('page:state'))).toEqual(ok(state));
  });

  it('tells a look-up that a person asked for from one that nobody did', async () => {
    const { session, ask } = sessionWith(null);
    await ask(call('page:begin', {}));
    await ask(call('page:check', {}));
    expect(session.lookUp.mock.calls).toEqual([['unasked'], ['asked']]);
  });

  it('takes nothing but text for the words to check, and nothing but true for quiet', async () => {
    const { session, ask } = sessionWith(null);
    await ask(call('page:check-selection', { text: ['words'] }));
    await ask(call('page:hide', { hidden: 'yes' }));
    expect(session.checkSelection).toHaveBeenCalledWith(undefined);
    expect(session.speakAgain).toHaveBeenCalledWith('site');
    expect(session.silence).not.toHaveBeenCalled();
  });

  it('steps forward unless it is told to step back', async () => {
    const step = vi.fn(() => true);
    const { ask } = sessionWith({ step });
    expect(await ask(call('page:step', { by: 7 }))).toEqual(ok(true));
    await ask(call('page:step', { by: -1 }));
    expect(step.mock.calls).toEqual([[1], [-1]]);
  });

  it('says so where no interface can be brought in', async () => {
    expect(await sessionWith(null).ask(call('page:open', {}))).toMatchObject({
      ok: false,
      error: { code: 'not-available' },
    });
  });
});
