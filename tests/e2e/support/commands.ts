import type { Worker } from '@playwright/test';

/** What only the extension's own worker can see: the listeners of menu, commands and address bar, and the tab in front. */
declare const chrome: {
  tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  commands: { onCommand: { dispatch(command: string): void } };
};

/** Presses the key of a command, as the browser tells of it: its own keys are out of a test's reach. */
export async function pressCommand(
  worker: Worker,
  command: 'open-findings' | 'next-quotation' | 'check-selection',
): Promise<void> {
  await worker.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
}

/** Chooses an entry of the context menu for selected words. */
export async function chooseFromMenu(
  worker: Worker,
  menuItemId: 'check-selection' | 'look-up-selection',
  selectionText: string,
): Promise<void> {
  await worker.evaluate(
    async ([id, text]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const info = { menuItemId: id, selectionText: text, editable: false };
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    [menuItemId, selectionText] as const,
  );
}
