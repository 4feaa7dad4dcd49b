import { beforeEach, expect, test, vi } from 'vitest';
import { registerOmnibox } from '../../../src/background/register-omnibox.ts';
import type { Lookups } from '../../../src/core/protocol.ts';
import { fakeBrowser, settled } from './fake-browser.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser.ts', () => world);

const hit = {
  statement: 'one',
  passage: 'one#p1',
  speaker: 'Interviewer (not named)',
  date: 'unknown',
  text: 'wolves & warriors',
  highlights: [{ start: 0, end: 6 }],
};
const dated = { ...hit, date: '2022-01-05' };
/** What is found for words; for others nothing. */
const FOUND: Record<string, object[]> = { wolves: [hit], many: new Array(9).fill(dated) };
const search = async ({ query, limit }: { query: string; limit: number }) =>
  query === 'broken'
    ? { ok: false, error: { code: 'internal', message: 'It went wrong.' } }
    : { ok: true, value: { hits: FOUND[query]?.slice(0, limit) ?? [] } };
const lookups = { search } as unknown as Lookups;

let browser: ReturnType<typeof fakeBrowser>;

/** Starts in a browser that reads XML in suggestions, as Chromium does, or plain text. */
function start(kind: 'chromium' | 'firefox' = 'chromium'): void {
  browser = fakeBrowser();
  world.browser =
    kind === 'chromium'
      ? browser
      : { ...browser, runtime: { ...browser.runtime, getBrowserInfo: () => {} } };
  registerOmnibox(lookups);
}

async function type(text: string): Promise<object[] | undefined> {
  let lines: object[] | undefined;
  browser.omnibox.onInputChanged.dispatch(text, (suggested) => {
    lines = suggested;
  });
  await settled();
  return lines;
}

beforeEach(() => start());

test('suggests passages, with an interviewer without a name in the reader’s words', async () => {
  expect(await type('wolves')).toEqual([
    {
      content: 'otr:#one/p1',
      description: '(voice_unnamed) · <match>wolves</match> &amp; warriors',
    },
  ]);
  start('firefox');
  expect(await type('wolves')).toEqual([
    { content: 'otr:#one/p1', description: '(voice_unnamed) · wolves & warriors' },
  ]);
});

test.each(['chromium', 'firefox'] as const)(
  'a line of its own says that nothing was found, in %s',
  async (kind) => {
    start(kind);
    expect(await type('zebra')).toEqual([
      { content: 'zebra ?', description: '(popup_search_noneTitle)' },
    ]);
    expect(await type(' zebra ')).toMatchObject([{ content: 'zebra ?' }]);
    expect(await type(' ')).toEqual([]);
  },
);

test('leaves the first line alone while one types: Chromium would forget what is suggested below it', async () => {
  await type('wolves');
  await type('zebra');
  expect(browser.did).toEqual([]);
});

test('suggests five passages at most, with their dates in the language of the interface', async () => {
  const lines = await type('many');
  expect(lines).toHaveLength(5);
  expect(lines?.[0]).toMatchObject({ description: expect.stringContaining(' · 5. Jan. 2022 · ') });
});

test('what cannot be looked up gets no answer, and is no error of ours', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await type('broken')).toBeUndefined();
  expect(logged).not.toHaveBeenCalled();
  logged.mockRestore();
});

test.each<[text: string, disposition: string | undefined, did: string]>([
  ['wolves & co', undefined, 'this tab own://popup.html?q=wolves+%26+co'],
  ['zebra ?', undefined, 'this tab own://popup.html?q=zebra'],
  ['wolves', 'currentTab', 'this tab own://popup.html?q=wolves'],
  ['wolves', 'newForegroundTab', 'tab own://popup.html?q=wolves'],
  ['wolves', 'newBackgroundTab', 'tab behind own://popup.html?q=wolves'],
  ['otr:#one/p1', 'currentTab', 'this tab own://reader.html#one/p1'],
  ['otr:taiwan', 'currentTab', 'this tab own://popup.html?q=otr%3Ataiwan'],
])('"%s", entered for %s', async (text, disposition, did) => {
  browser.omnibox.onInputEntered.dispatch(text, disposition);
  await settled();
  expect(browser.did).toEqual([did]);
});

test('asks for the first line when the keyword is typed, and not before', async () => {
  expect(browser.did).toEqual([]);
  browser.omnibox.onInputStarted.dispatch();
  await settled();
  expect(browser.did).toEqual(['first line: (popup_search_label)']);
});

test('a browser without suggestions is left alone', () => {
  world.browser = { ...browser, omnibox: undefined };
  expect(() => registerOmnibox(lookups)).not.toThrow();
});
