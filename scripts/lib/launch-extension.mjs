// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { waitFor } from './wait-for.mjs';

/**
 * @typedef {object} LaunchRequest
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {boolean} [network] whether anything but 127.0.0.1 can be reached
 * @property {'closed' | 'open' | 'coming'} [welcome] what happens to the page that opens after installation
 * @property {Parameters<typeof chromium.launchPersistentContext>[1]} [options]
 * @property {string[]} [args]
 *
 * @typedef {object} LaunchedExtension
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Worker} worker
 * @property {string} profile folder of the profile; gone after `close`
 * @property {string} extensionId
 * @property {() => Promise<void>} close
 */

/**
 * Opens Chromium with an unpacked extension and a profile of its own, deleted on `close`. The browser can reach only 127.0.0.1,
 * unless `network` is set: what works here works without a network.
 *
 * The extension opens its welcome page shortly after the start, in the foreground: a caller that does not wait for it finds
 * that tab active instead of its own, or mistakes it for the one it opened. So when this returns, the page has come and is
 * `closed` again, or left `open`; or it is not waited for (`coming`).
 * @param {LaunchRequest} request
 * @returns {Promise<LaunchedExtension>}
 */
export async function launchExtension({
  extension,
  headless,
  network = false,
  welcome = 'closed',
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
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const extensionId = new URL(worker.url()).host;
    if (welcome !== 'coming') {
      const address = `chrome-extension://${extensionId}/welcome.html`;
      const page = await waitFor('The welcome page', () =>
        context.pages().find((one) => one.url() === address),
      );
      if (welcome === 'closed') await page.close();
    }
    return { context, worker, profile, extensionId, close };
  } catch (error) {
    await close();
    throw error;
  }
}
