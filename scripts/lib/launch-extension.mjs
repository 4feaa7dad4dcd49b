import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

/**
 * Opens Chromium with an unpacked extension and a profile of its own, thrown away on `close`. The browser can
 * reach 127.0.0.1 and nothing else, unless `network` is set: what works here works without a network.
 * @param {{extension: string, headless: boolean, network?: boolean, options?: object, args?: string[]}} request
 */
export async function launchExtension({
  extension,
  headless,
  network = false,
  options = {},
  args = [],
}) {
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    ...options,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
      ...(network ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    profile,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
