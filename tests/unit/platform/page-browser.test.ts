import { afterEach, expect, test, vi } from 'vitest';

const real = { runtime: { getURL: () => '' } };
/** What a page can put there: an element, with a field for whatever is asked of it. */
const form = { runtime: {} };

const open = async () => {
  vi.resetModules();
  return (await import('../../../src/platform/page-browser.ts')).pageBrowser;
};

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['`browser`', { browser: real, chrome: form }],
  ['`chrome` where there is no other', { browser: undefined, chrome: real }],
  ['`chrome` where the page has a form named `browser`', { browser: form, chrome: real }],
])('takes %s', async (_which, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect((await open())()).toBe(real);
});

test('says so outside an extension', async () => {
  vi.stubGlobal('browser', form);
  vi.stubGlobal('chrome', undefined);
  const opened = await open();
  expect(opened).toThrow('runs in a browser extension only');
});

test('touches nothing of the browser before its first use', async () => {
  const touch = vi.fn(() => real);
  for (const name of ['browser', 'chrome']) vi.stubGlobal(name, undefined);
  Object.defineProperty(globalThis, 'chrome', { configurable: true, get: touch });
  const opened = await open();
  expect(touch).not.toHaveBeenCalled();
  opened();
  expect(touch).toHaveBeenCalled();
});
