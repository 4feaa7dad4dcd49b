import { beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../src/core/result.ts';
import { askPage, askPageAnyway } from '../../../src/platform/ask-page.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: {
      sendMessage: vi.fn(
        async (_tab: number, _message: object, _options: object): Promise<unknown> => null,
      ),
    },
    scripting: { executeScript: vi.fn(async (_asked: object) => {}) },
  },
}));
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

const silent = fail('not-available', expect.any(String));

beforeEach(() => {
  browser.tabs.sendMessage.mockReset();
  browser.scripting.executeScript.mockReset();
});

test.each([
  ['the page itself, not a frame in it', { tab: 7 }, { frameId: 0 }],
  ['one document, where the browser names it', { tab: 7, document: 'd1' }, { documentId: 'd1' }],
])('asks %s', async (_, page, options) => {
  browser.tabs.sendMessage.mockResolvedValue(ok(null));
  expect(await askPage(page, 'page:begin', {})).toEqual(ok(null));
  const message = { channel: 'page', name: 'page:begin', params: {} };
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, message, options);
});

test('a page in which nothing listens, or something else does, is not available', async () => {
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Nothing listens there.'));
  expect(await askPage({ tab: 7 }, 'page:begin', {})).toEqual(silent);
  browser.tabs.sendMessage.mockResolvedValueOnce('somebody else');
  expect(await askPage({ tab: 7 }, 'page:begin', {})).toEqual(silent);
});

test('brings the script to a page without it and asks again', async () => {
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Nothing listens there.'));
  browser.tabs.sendMessage.mockResolvedValueOnce(ok(null));
  expect(await askPageAnyway({ tab: 7 }, 'page:begin', {})).toEqual(ok(null));
  expect(browser.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7 }, files: ['/article-on-demand.js'] }],
  ]);
});

test('brings it not to a page that has answered, whatever it said', async () => {
  const problem = fail('internal', 'It went wrong.');
  browser.tabs.sendMessage.mockResolvedValue(problem);
  expect(await askPageAnyway({ tab: 7 }, 'page:begin', {})).toEqual(problem);
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('says what to do where no script may run', async () => {
  browser.tabs.sendMessage.mockRejectedValue(new Error('Nothing listens there.'));
  browser.scripting.executeScript.mockRejectedValue(new Error('No script may run there.'));
  const answer = await askPageAnyway({ tab: 7 }, 'page:begin', {});
  expect(answer).toEqual(fail('not-available', expect.stringContaining('paste them here')));
});
