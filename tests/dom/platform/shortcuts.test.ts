import { expect, test, vi } from 'vitest';
import { listShortcuts, shortcutsPage } from '../../../src/platform/shortcuts.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    commands: undefined as object | undefined,
    i18n: { getMessage: (name: string) => `(${name})` },
    runtime: { getURL: (path: string) => `own:${path}` },
    tabs: { create: vi.fn(async (_tab: object) => {}) },
  },
}));
vi.mock('../../../src/platform/browser.ts', () => ({ browser }));

const having = (commands: object | undefined) => {
  browser.commands = commands;
};

test('the command that opens the popup has no words of its own, and gets ours', async () => {
  having({
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+R' },
      { name: 'check', description: 'Check it', shortcut: '' },
    ],
  });
  expect(await listShortcuts()).toEqual([
    {
      name: '_execute_action',
      description: '(popup_search_label)',
      shortcut: 'Alt+Shift+R',
    },
    { name: 'check', description: 'Check it', shortcut: '' },
  ]);
});

test('a phone has no commands, and no page for them', async () => {
  having(undefined);
  expect(await listShortcuts()).toEqual([]);
  expect(shortcutsPage()).toEqual({});
});

test('the page for them opens through a function where there is one, else at its address', () => {
  const openShortcutSettings = vi.fn(async () => {});
  having({ openShortcutSettings });
  shortcutsPage().openShortcuts?.();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(browser.tabs.create).not.toHaveBeenCalled();
  having({});
  shortcutsPage().openShortcuts?.();
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
