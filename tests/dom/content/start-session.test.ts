import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSession } from '../../../src/content/start-session.ts';
import { later } from '../../support/later.ts';

/** The parts of a browser that a session begins with; `get` is how it reads what is stored. */
function fakeBrowser() {
  const changes: ((change: object) => void)[] = [];
  const get = vi.fn(async (_key: string) => ({}));
  const runtime = {
    id: 'ours' as string | undefined,
    getURL: (path: string) => path,
    sendMessage: vi.fn(async () => ({ ok: true, value: true })),
    onMessage: { addListener: vi.fn() },
  };
  const onChanged = { addListener: (listener: (change: object) => void) => changes.push(listener) };
  const browser = { runtime, storage: { local: { get, onChanged } }, extension: {} };
  return { browser, runtime, get, changes };
}

let world: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  world = fakeBrowser();
  vi.stubGlobal('browser', world.browser);
});
afterEach(() => {
  vi.unstubAllGlobals();
  // Where `handoff.ts` keeps the session of a page: the next test is another page.
  Reflect.deleteProperty(globalThis, Symbol.for('on-the-record.session'));
});

/** What was read after something that was done, and all that follows from it. */
async function readAfter(act: () => void): Promise<string[]> {
  world.get.mockClear();
  act();
  const { promise, resolve } = later<void>();
  setTimeout(resolve);
  await promise;
  return world.get.mock.calls.map(([key]) => key);
}

test('a session follows changed settings, and no other change, as long as the extension lives', async () => {
  startSession();
  const [change] = world.changes;
  expect(await readAfter(() => change?.({ 'not-related': {} }))).toEqual([]);
  expect(await readAfter(() => change?.({ settings: {} }))).toEqual(['settings']);
  world.runtime.id = undefined;
  expect(await readAfter(() => change?.({ settings: {} }))).toEqual([]);
});

test('a page that the browser brings back follows what was changed meanwhile; one that loads does not', async () => {
  startSession();
  const show = (persisted: boolean) => () => {
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  };
  expect(await readAfter(show(false))).toEqual([]);
  expect(await readAfter(show(true))).toEqual(['settings']);
});

test('a session that is there already is not joined by another', () => {
  startSession();
  startSession();
  expect(world.changes).toHaveLength(1);
  expect(world.runtime.onMessage.addListener).toHaveBeenCalledOnce();
});
