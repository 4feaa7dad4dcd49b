import { askPageAnyway } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';

/** Keyboard commands of the manifest. Firefox for Android has none. */
export function registerCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    void runCommand(command);
  });
}

async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const page = { tab: tab.id };
  if (command === 'check-selection') await askPageAnyway(page, 'page:check-selection', {});
  if (command === 'next-quotation') await askPageAnyway(page, 'page:step', { by: 1 });
}
