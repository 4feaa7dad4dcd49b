import { expect, it, vi } from 'vitest';
import { openPopup } from '../popup-page.ts';

const SHORTCUTS = [
  { name: 'open', description: 'Open the boats', shortcut: 'Alt+Shift+O' },
  { name: 'check', description: 'Check the boats', shortcut: '' },
];

async function openHelp(overrides: Parameters<typeof openPopup>[0]) {
  const popup = openPopup(overrides);
  popup.click('Keyboard and search help');
  await vi.waitFor(() => expect(popup.text()).toContain('Open the boats'));
  return popup;
}

it('the help says of a command without a key that none is set, and leads to where one can be', async () => {
  const openShortcuts = vi.fn();
  const popup = await openHelp({ shortcuts: async () => SHORTCUTS, openShortcuts });
  const lines = [...popup.root.querySelectorAll('.help-keys > div')].map(
    (line) => line.textContent,
  );
  expect(lines).toContain('Alt+Shift+OOpen the boats');
  expect(lines).toContain('not setCheck the boats');
  popup.click('Change the shortcuts …');
  expect(openShortcuts).toHaveBeenCalledOnce();
});

it('the help offers no such way where the browser has none', async () => {
  const popup = await openHelp({ shortcuts: async () => SHORTCUTS });
  expect(popup.text()).not.toContain('Change the shortcuts …');
});
