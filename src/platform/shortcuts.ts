import { browser } from './browser.ts';
import { browserMessages } from './browser-messages.ts';

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
