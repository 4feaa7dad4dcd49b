import { browser } from './browser.ts';
import { browserMessages } from './browser-messages.ts';
import { openTab } from './open-tab.ts';
import { unattended } from './unattended.ts';

/** A keyboard command as the browser has it now; an empty shortcut means that none is set. */
export interface Shortcut {
  name: string;
  description: string;
  shortcut: string;
}

/** All commands of the extension; none where the browser has none (phones). */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    // The command that opens the popup has no description of its own.
    description: description || browserMessages('popup.search.label'),
    shortcut,
  }));
}

/**
 * Opens the browser's own page for shortcuts; absent where there is none. Firefox opens it through a function, Chromium at an
 * address that only extensions may open.
 */
export function shortcutsPage(): { openShortcuts?: () => void } {
  // The types promise Chromium's `commands` everywhere, without the function of Firefox.
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (!commands) return {};
  return {
    openShortcuts: () => {
      unattended(
        () => commands.openShortcutSettings?.() ?? openTab('chrome://extensions/shortcuts'),
      );
    },
  };
}
