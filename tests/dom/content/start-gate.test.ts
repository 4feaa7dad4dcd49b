import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerSession } from '../../../src/content/handoff.ts';
import type { PageSession } from '../../../src/content/page-session.ts';
import { startGate } from '../../../src/content/start-gate.ts';

const HOST = 'news.example';
const PAUSED = { paused: true };

/** What the page looks like, what is stored, and what was asked of the browser. */
const world = vi.hoisted(() => ({
  likely: true,
  stored: [] as object[],
  touched: 0,
  /** The extension's id, until it was updated or removed under the page. */
  id: 'ours' as string | undefined,
  sent: [] as string[],
  settingsListeners: [] as ((changes: object) => void)[],
  messageListeners: [] as ((
    message: object,
    sender: object,
    answer: (value: unknown) => void,
  ) => unknown)[],
  comeBackListeners: [] as ((event: object) => void)[],
  onPageChange: () => {},
  isWatched: false,
}));

vi.mock('../../../src/page/looks-like-article.ts', () => ({
  looksLikeArticle: () => world.likely,
}));
vi.mock('../../../src/page/watch-article.ts', () => ({
  watchArticle(_: Window, onChange: () => void) {
    world.onPageChange = onChange;
    world.isWatched = true;
    return () => {
      world.isWatched = false;
    };
  },
}));
vi.mock('../../../src/platform/page-browser.ts', () => ({
  pageBrowser() {
    world.touched += 1;
    return {
      runtime: {
        id: world.id,
        sendMessage: async ({ name }: { name: string }) => {
          world.sent.push(name);
          return { ok: true, value: true };
        },
        onMessage: { addListener: (one: never) => world.messageListeners.push(one) },
      },
      storage: {
        local: {
          // The last of them is what is stored from then on.
          get: async () => ({
            settings: world.stored.length > 1 ? world.stored.shift() : world.stored[0],
          }),
          onChanged: { addListener: (one: never) => world.settingsListeners.push(one) },
        },
      },
    };
  },
}));

/** How often what is done begins something further, each in a turn of its own, and one to spare. */
const TURNS = 4;

/** Once all that was begun has been done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** A page on which the script has had its first look, with these settings, one for each time that they are read. */
async function openPage(likely: boolean, ...stored: object[]) {
  Object.assign(world, { likely, stored });
  startGate();
  await settled();
}

/** The settings are changed in another tab or in the popup. */
async function changeSettings(oldValue: object, newValue: object) {
  world.stored = [newValue];
  for (const listener of world.settingsListeners) listener({ settings: { oldValue, newValue } });
  await settled();
}

/** The browser brings the page back, as it was left or loaded anew. */
async function bringBack(persisted: boolean) {
  for (const listener of world.comeBackListeners) listener({ persisted });
  await settled();
}

/** Somebody of the extension asks this page something; resolves with the answer, if there is one. */
async function ask(channel: string, name: string) {
  let answered: unknown;
  for (const listener of world.messageListeners) {
    listener({ channel, name, params: {} }, { id: 'ours' }, (answer) => {
      answered = answer;
    });
  }
  await settled();
  return answered;
}

/** Has the reading script arrive; returns what it is told from then on. */
function bringSession(): string[] {
  const did: string[] = [];
  const session = {
    isAlive: () => true,
    lookUp: async () => did.push('look up'),
    leave: async () => did.push('leave'),
  };
  offerSession(session as unknown as PageSession);
  return did;
}

const forget = (name: string) =>
  Reflect.deleteProperty(globalThis, Symbol.for(`on-the-record.${name}`));

beforeEach(() => {
  Object.assign(world, { touched: 0, id: 'ours', isWatched: false });
  Object.assign(world, { sent: [], settingsListeners: [], messageListeners: [] });
  world.comeBackListeners = [];
  vi.stubGlobal('addEventListener', (name: string, listener: never) => {
    if (name === 'pageshow') world.comeBackListeners.push(listener);
  });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://${HOST}/story`,
  );
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});

afterEach(() => {
  vi.unstubAllGlobals();
  forget('gate');
  forget('session');
});

test('a page that is no article never touches the browser, and is looked at again when it changes', async () => {
  await openPage(false, {});
  expect(world.touched).toBe(0);
  world.likely = true;
  world.onPageChange();
  await settled();
  expect(world.sent).toEqual(['tab:begin']);
});

test('an article is looked up, and follows no settings: there is nothing that quiet would end', async () => {
  await openPage(true, {});
  expect(world.sent).toEqual(['tab:begin']);
  expect(world.settingsListeners).toEqual([]);
});

test.each([
  ['the page changed its address while it waited, and is no article now', false, []],
  ['the page changed its address while it waited, and is one still', true, ['tab:begin']],
])('%s', async (_, likely, sent) => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    history.replaceState(null, '', '/other');
    world.likely = likely;
    setTimeout(run);
  });
  await openPage(true, {});
  expect(world.sent).toEqual(sent);
});

test.each([
  ['everywhere', PAUSED],
  ['on this site', { hiddenSites: [HOST] }],
])('where it is quiet %s nothing is looked up until that is undone', async (_, quiet) => {
  await openPage(true, quiet);
  expect(world.sent).toEqual([]);
  await changeSettings(quiet, { ...quiet, recent: 'on' });
  expect(world.sent).toEqual([]);
  await changeSettings(quiet, {});
  expect(world.sent).toEqual(['tab:begin']);
});

test('quiet that was undone between reading it and following it is noticed', async () => {
  await openPage(true, PAUSED, {});
  expect(world.sent).toEqual(['tab:begin']);
});

test('settings are followed once, however often the page is looked at', async () => {
  await openPage(true, PAUSED);
  world.onPageChange();
  await settled();
  await ask('page', 'page:state');
  expect(world.settingsListeners).toHaveLength(1);
});

test.each([
  ['brought back as it was left, looks up what it may now', true, ['tab:begin']],
  ['that was loaded anew has had its look', false, []],
])('a page %s', async (_, persisted, sent) => {
  await openPage(true, PAUSED);
  world.stored = [{}];
  await bringBack(persisted);
  expect(world.sent).toEqual(sent);
});

test('brought back as it was left, a page whose settings are as they were stays alone', async () => {
  await openPage(true, PAUSED);
  const did = bringSession();
  await bringBack(true);
  expect(did).toEqual([]);
});

test('once the popup has asked, quiet ends what is shown', async () => {
  await openPage(true, {});
  expect(await ask('page', 'page:state')).toMatchObject({ ok: true, value: { host: HOST } });
  const did = bringSession();
  await changeSettings({}, { hiddenSites: ['other.example'] });
  expect(did).toEqual([]);
  await changeSettings({}, PAUSED);
  expect(did).toEqual(['leave']);
});

test('a session answers for itself, and calls that are not for pages follow nothing', async () => {
  await openPage(true, {});
  expect(await ask('lookups', 'page:state')).toBeUndefined();
  expect(world.settingsListeners).toEqual([]);
  bringSession();
  expect(await ask('page', 'page:state')).toBeUndefined();
});

test('once the extension is gone from under the page, it is watched no more', async () => {
  await openPage(false, {});
  world.id = undefined;
  world.likely = true;
  world.onPageChange();
  expect(world.isWatched).toBe(false);
  expect(world.sent).toEqual([]);
});

test('a second script on the same page does nothing', async () => {
  await openPage(true, {});
  await openPage(true, {});
  expect(world.sent).toEqual(['tab:begin']);
});

test('a page that turned out to be no article is not looked up by an earlier look that comes to its end', async () => {
  await openPage(true, {});
  world.onPageChange();
  world.likely = false;
  world.onPageChange();
  await settled();
  expect(world.sent).toEqual(['tab:begin']);
});

test('a page that was read for a person is left when it becomes another, though it was never taken for an article', async () => {
  await openPage(false, {});
  const did = bringSession();
  world.onPageChange();
  await settled();
  expect(did).toEqual(['leave']);
});
