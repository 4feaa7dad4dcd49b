import { beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../../../src/platform/open-tab.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { create: vi.fn(async (_tab: object) => {}) },
    windows: undefined as { create: (window: object) => Promise<void> } | undefined,
  },
}));
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

const url = 'chrome-extension://ours/welcome.html';
const noWindow = new Error('No current window');

beforeEach(() => {
  browser.tabs.create.mockReset();
  browser.windows = { create: vi.fn(async () => {}) };
});

test('opens a tab where there is a window', async () => {
  await openTab(url);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url });
  expect(browser.windows?.create).not.toHaveBeenCalled();
});

test('opens a window if none is open', async () => {
  browser.tabs.create.mockRejectedValue(noWindow);
  await openTab(url);
  expect(browser.windows?.create).toHaveBeenCalledWith({ url });
});

test('passes the failure on where there are no windows at all, as on Android', async () => {
  browser.tabs.create.mockRejectedValue(noWindow);
  browser.windows = undefined;
  await expect(openTab(url)).rejects.toBe(noWindow);
});
