import { activeTab } from '../platform/active-tab.ts';
import { askPage, askPageAnyway, type PagePlace } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { unattended } from '../platform/unattended.ts';

/** Keyboard commands of the manifest. Firefox for Android has none. */
export function registerCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    unattended(() => runCommand(command));
  });
}

async function runCommand(command: string): Promise<void> {
  const tab = await activeTab();
  if (tab?.id === undefined) return;
  const page = { tab: tab.id };
  if (command === 'open-findings') await openFindings(page);
  if (command === 'check-selection') await askPageAnyway(page, 'page:check-selection', {});
  if (command === 'next-quotation') await askPageAnyway(page, 'page:step', { by: 1 });
}

/** Opens what was found. A page that has not been looked up yet is looked up now, because a person asked. */
async function openFindings(page: PagePlace): Promise<void> {
  const opened = await askPage(page, 'page:open', {});
  if (!opened.ok || !opened.value) await askPageAnyway(page, 'page:check', {});
}
