import type { PageCalls } from '../core/page-protocol.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { PageInterface, PageSession } from './page-session.ts';

/**
 * Answers what popup and background ask of this page; `undefined` for other messages. Only the extension
 * itself can send these: pages have no way to it.
 */
export function answerPageCalls(session: PageSession) {
  return (message: unknown): Promise<Result<unknown>> | undefined => {
    const call = readPageCall(message);
    if (!call) return undefined;
    const { name, params } = call;
    switch (name) {
      case 'page:state':
        return Promise.resolve(ok(session.state()));
      case 'page:begin':
        return session.lookUp(false);
      case 'page:check':
        return session.lookUp(true);
      case 'page:hide':
        return session.hideSite(params.hidden === true).then(() => ok(true));
      case 'page:jump':
        return withUi(session, (ui) => ui.jump(Number(params.quotation)));
      case 'page:open':
        return withUi(session, (ui) => ui.open());
      case 'page:step':
        return withUi(session, (ui) => ui.step(params.by === -1 ? -1 : 1));
      case 'page:check-selection': {
        const text = typeof params.text === 'string' ? params.text : undefined;
        return session.checkSelection(text).then(ok);
      }
    }
  };
}

async function withUi(
  session: PageSession,
  use: (ui: PageInterface) => boolean,
): Promise<Result<boolean>> {
  const ui = await session.withInterface();
  return ui ? ok(use(ui)) : fail('not-available', 'Nothing can be shown in this page.');
}

const NAMES: ReadonlySet<string> = new Set<keyof PageCalls>([
  'page:state',
  'page:begin',
  'page:check',
  'page:jump',
  'page:open',
  'page:step',
  'page:check-selection',
  'page:hide',
]);

function readPageCall(
  message: unknown,
): { name: keyof PageCalls; params: Record<string, unknown> } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { channel, name, params } = message as Record<string, unknown>;
  if (channel !== 'page' || typeof name !== 'string' || !NAMES.has(name)) return null;
  const known = typeof params === 'object' && params !== null ? params : {};
  return { name: name as keyof PageCalls, params: known as Record<string, unknown> };
}
