import fc from 'fast-check';
import { answerKeeps } from '../../../src/background/answer-keeps.ts';
import { answerLookups } from '../../../src/background/answer-lookups.ts';
import { answerTabCalls, type TabSender } from '../../../src/background/answer-tab-calls.ts';
import { fail, type Result } from '../../../src/core/result.ts';
import { createMessageListener, isFrom } from '../../../src/platform/message-listener.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const fuzzedMessages: Row = {
  id: 'S3',
  what: 'fuzzed messages to the real handlers, and to the background from inside a page',
  bar: '0 throws, 0 state changes',
  run: fuzz,
};

const NAMES = [
  'examine',
  'check',
  'search',
  'statement',
  'about',
  'tab:show',
  'tab:notes',
  'tab:count',
  'tab:read',
  'page:state',
  'constructor',
  '__proto__',
  'delete',
];

/** Messages that are nearly right, and arbitrary messages. */
const messages = fc.oneof(
  fc.anything(),
  fc.record({
    channel: fc.oneof(fc.constantFrom('lookup', 'tab', 'page', 'keep', 'LOOKUP'), fc.anything()),
    id: fc.oneof(fc.string({ maxLength: 150 }), fc.anything()),
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    change: fc.record(
      {
        what: fc.oneof(fc.constantFrom('quiet', 'dismissed', 'not-related'), fc.anything()),
        site: fc.anything(),
        signature: fc.anything(),
        entry: fc.anything(),
        on: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    params: fc.oneof(
      fc.record(
        {
          article: fc.anything(),
          quote: fc.oneof(fc.string(), fc.anything()),
          query: fc.oneof(fc.string(), fc.anything()),
          count: fc.oneof(fc.double(), fc.anything()),
          statement: fc.oneof(fc.constantFrom('../..', 'javascript:1', 'a b'), fc.anything()),
          limit: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      fc.anything(),
    ),
  }),
);

/** What got past a handler's validation, which may only be valid calls. */
export interface FuzzResult {
  messages: number;
  throws: number;
  /** Calls that reached an action with arguments of the wrong kind. */
  unsound: number;
}

/** Sends `count` messages to the handlers of background and page, whose actions only inspect their arguments. */
export async function fuzzHandlers(count: number, seed: number): Promise<FuzzResult> {
  const result: FuzzResult = { messages: 0, throws: 0, unsound: 0 };
  const check = (sound: boolean) => {
    if (!sound) result.unsound += 1;
  };
  const given = async (sound: boolean) => {
    check(sound);
    return fail('not-found', 'nothing here');
  };
  const text = (value: unknown) => typeof value === 'string';
  const lookups = answerLookups({
    about: () => given(true),
    examine: ({ article: one }) => given(text(one.title) && Array.isArray(one.paragraphs)),
    check: ({ quote }) => given(text(quote) && quote.length <= 20_000),
    search: ({ query }) => given(text(query) && query.length <= 20_000),
    statement: ({ id }) => given(text(id) && id.length <= 200),
  });
  const tabs = answerTabCalls(
    {
      injectInterface: async ({ tab, document }) => check(tab === 7 && document === 'D'),
      injectNotes: async ({ tab, document }) => check(tab === 7 && document === 'D'),
      beginReading: async ({ tab, document }) => check(tab === 7 && document === 'D'),
      showCount: async (tab, value) => check(tab === 7 && Number.isInteger(value) && value >= 0),
      openReader: async ({ statement }) => check(/^[\w#-]+$/.test(statement)),
    },
    async ({ titles, paragraphs }) => {
      check([...titles, ...paragraphs].every(text));
      return true;
    },
  );
  const kept = readSettings({});
  const keeps = answerKeeps(
    {
      async change(part) {
        const { hiddenSites = [], dismissed = [], paused } = part(kept);
        check([...hiddenSites, ...dismissed].every(text) && typeof paused !== 'string');
        return kept;
      },
    },
    { change: async ({ page, passage }, on) => check(text(page) && text(passage) && on === !!on) },
  );
  const listener = createMessageListener<TabSender>([lookups, tabs, keeps], isFrom('ours'));
  const sender = { id: 'ours', tab: { id: 7 }, frameId: 0, documentId: 'D' };
  const waiting: Promise<void>[] = [];
  for (const message of fc.sample(messages, { numRuns: count, seed })) {
    result.messages += 1;
    try {
      waiting.push(
        new Promise((resolve) => {
          const taken = listener(message, sender, (given) => {
            if (isInternal(given)) result.throws += 1;
            resolve();
          });
          if (taken !== true) resolve();
        }),
      );
    } catch {
      result.throws += 1;
    }
    if (waiting.length > 5_000) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
  return result;
}

function isInternal(given: unknown): boolean {
  const answer = given as Result<unknown>;
  return answer?.ok === false && answer.error.code === 'internal';
}

async function fuzz(bench: Bench): Promise<Outcome> {
  const inside = await fuzzHandlers(bench.times(100_000, 5_000), Date.now());
  const page = await bench.open(bench.serve('/s03/page', { html: article({}) }));
  const world = await openWorld(page, bench.extensionId);
  await until(() => world.evaluate<boolean>(`${SESSION}?.state().findings != null`));
  const state = `Promise.all([chrome.storage.local.get(), chrome.tabs.query({})]).then(
    ([kept, tabs]) => JSON.stringify([kept, tabs.length, Object.keys(Object.prototype)]))`;
  const before = await bench.worker.evaluate(state);
  const count = bench.times(4_000, 400);
  const sent = fc
    .sample(messages, { numRuns: count * 2, seed: 1 })
    .filter((message) => !isOrdinary(message))
    .flatMap((message) => {
      try {
        const json = JSON.stringify(message);
        return json === undefined ? [] : [json];
      } catch {
        return [];
      }
    })
    .slice(0, count);
  const bad = await world.evaluate<number>(`(async () => {
    let bad = 0;
    await Promise.all(${JSON.stringify(sent)}.map((text) =>
      chrome.runtime.sendMessage(JSON.parse(text)).then((answer) => {
        if (answer?.ok === false && answer.error.code === 'internal') bad += 1;
      }, () => {})));
    return bad;
  })()`);
  const alive = await world.evaluate<boolean>(`${SESSION}.lookups.about({}).then(({ ok }) => ok)`);
  const changed = (await bench.worker.evaluate(state)) !== before;
  await page.close();
  const failures = inside.throws + inside.unsound + bad;
  return {
    runs: inside.messages + sent.length,
    survived: inside.messages + sent.length - failures,
    met: alive && !changed,
    figure: `${inside.throws + bad} throws, ${inside.unsound} unsound calls, state ${changed ? 'changed' : 'unchanged'}; ${sent.length} of them from a page`,
  };
}

/** A valid `tab:show` or a valid settings call does what it is meant to do, which is harmless. */
function isOrdinary(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'channel' in message &&
    (message.channel === 'tab' || message.channel === 'keep')
  );
}
