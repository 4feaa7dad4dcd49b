import type { NotRelated } from '../platform/not-related.ts';
import type { Settings } from '../platform/settings.ts';
import type { Shortcut } from '../platform/shortcuts.ts';

/** The match pattern of every site. */
export const EVERYWHERE = '*://*/*';

/** Where the extension may look up pages automatically, beyond the listed sites. */
export interface SiteAccess {
  /** Number of news sites listed at installation. */
  listed: number;
  /** Match patterns granted since, one by one. */
  granted: string[];
  /** Every site is granted. */
  everywhere: boolean;
}

/** Everything the options page needs from outside. */
export interface OptionsHost {
  read(): Promise<Settings>;
  /** Rejects if the change cannot be kept. */
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  /** Changes likewise what undoes the change before, and brings back the recent searches that it made forget. */
  takeBack: OptionsHost['change'];
  /** Calls back when settings are changed anywhere, until the returned function is called. */
  onChange(listener: () => void): () => void;
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page for shortcuts; absent where there is none to open. */
  openShortcuts?: () => void;
  access(): Promise<SiteAccess>;
  /** Asks the browser, which asks the person; must be called during a user action. False: not allowed. */
  allow(origin: string): Promise<boolean>;
  /** False: the browser keeps it. */
  withdraw(origin: string): Promise<boolean>;
  /** What was marked as unrelated on some page. */
  feedback(): Promise<NotRelated[]>;
  /** Clears it and returns what was cleared. Rejects if the storage fails; so does `restoreFeedback`. */
  clearFeedback(): Promise<NotRelated[]>;
  /** Undoes `clearFeedback`. */
  restoreFeedback(entries: readonly NotRelated[]): Promise<void>;
  /** Saves text as a file. */
  save(name: string, text: string): void;
}
