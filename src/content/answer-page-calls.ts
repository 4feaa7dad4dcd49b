import { isRecord } from '../core/is-record.ts';
import type { PageCalls } from '../core/page-protocol.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { PageSession } from './page-session.ts';
import type { PageInterface } from './page-view.ts';

/** The parameters of a call. They come from the extension itself, but each value is validated before it is used. */
type Params = Readonly<Record<string, unknown>>;

type Answers = {
  [Name in keyof PageCalls]: (params: Params) => Promise<Result<PageCalls[Name]['reply']>>;
};

/**
 * Answers calls from the popup and the background to this page; `undefined` for other messages. Only the extension itself can
 * send these; pages cannot.
 */
export function answerPageCalls(session: PageSession) {
  const withUi = async (use: (ui: PageInterface) => boolean): Promise<Result<boolean>> => {
    const ui = await session.withInterface();
    return ui ? ok(use(ui)) : fail('not-available', 'Nothing can be shown in this page.');
  };
  const answers: Answers = {
    'page:state': async () => ok(session.state()),
    'page:begin': () => session.lookUp('unasked'),
    'page:check': () => session.lookUp('asked'),
    'page:jump': ({ quotation }) => withUi((ui) => ui.jump(Number(quotation))),
    'page:open': () => withUi((ui) => ui.open()),
    'page:step': ({ by }) => withUi((ui) => ui.step(by === -1 ? -1 : 1)),
    'page:check-selection': async ({ text }) =>
      ok(await session.checkSelection(typeof text === 'string' ? text : undefined)),
    'page:hide': async ({ hidden }) => {
      if (hidden === true) await session.silence('site');
      else await session.speakAgain('site');
      return ok(true);
    },
  };

  return (message: unknown): Promise<Result<unknown>> | undefined => {
    if (!isRecord(message)) return undefined;
    const { channel, name, params } = message;
    if (channel !== 'page' || typeof name !== 'string' || !isCall(name, answers)) return undefined;
    return answers[name](isRecord(params) ? params : {});
  };
}

function isCall(name: string, answers: Answers): name is keyof PageCalls {
  return Object.hasOwn(answers, name);
}
