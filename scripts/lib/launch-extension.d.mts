import type { BrowserContext, Worker } from '@playwright/test';

export interface LaunchedExtension {
  context: BrowserContext;
  worker: Worker;
  /** Folder of the profile; gone after `close`. */
  profile: string;
  extensionId: string;
  close: () => Promise<void>;
}

/** Opens Chromium with an unpacked extension and a profile of its own, thrown away on `close`. */
export function launchExtension(request: {
  extension: string;
  headless: boolean;
  /** Whether anything but 127.0.0.1 can be reached; it cannot unless this is set. */
  network?: boolean;
  /** What becomes of the page that opens after installing: waited for and closed unless this says otherwise. */
  welcome?: 'closed' | 'open' | 'coming';
  options?: Parameters<typeof import('@playwright/test').chromium.launchPersistentContext>[1];
  args?: string[];
}): Promise<LaunchedExtension>;
