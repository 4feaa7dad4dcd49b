import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { stopWorker } from './support/worker.ts';

export { expect };

interface Fixtures {
  context: BrowserContext;
  extensionId: string;
  page: Page;
  /** What stands in closed shadow roots of `page`: all that we draw there. */
  shadow: ClosedShadow;
  /** Opens a page of the demo newspaper under a listed host's name. */
  openDemo: (path: string) => Promise<void>;
  /** Stops the extension's worker and returns when it has stopped. */
  killWorker: () => Promise<void>;
  /** Addresses that the extension itself has asked for, its own files aside; checked to be none after each test. */
  requests: string[];
}

const built = join(projectRoot, '.output', 'chrome-mv3');

/** A browser with the built extension for each test, without any way to the network. */
export const test = base.extend<
  Fixtures & { launched: Awaited<ReturnType<typeof launchExtension>> }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs
  launched: async ({}, use) => {
    if (!existsSync(join(built, 'manifest.json'))) {
      throw new Error('The extension is not built: run `npm run build` first.');
    }
    const launched = await launchExtension({ extension: built, headless: true });
    await use(launched);
    await launched.close();
  },
  context: async ({ launched }, use) => {
    await serveDemo(launched.context, listedHost);
    await use(launched.context);
  },
  extensionId: async ({ launched }, use) => use(launched.extensionId),
  page: async ({ context }, use) => use(await context.newPage()),
  shadow: async ({ page }, use) => use(await openClosedShadow(page)),
  openDemo: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(`${listedHost}/${path}`);
    });
  },
  killWorker: async ({ context, extensionId }, use) => {
    await use(() => stopWorker(context, extensionId));
  },
  requests: [
    async ({ context, extensionId }, use) => {
      const seen: string[] = [];
      const own = `chrome-extension://${extensionId}/`;
      context.on('request', (request) => {
        if (request.url().startsWith(own)) return;
        const ours =
          request.serviceWorker() !== null || (request.frame().url().startsWith(own) ?? false);
        if (ours) seen.push(request.url());
      });
      await use(seen);
      expect(seen, 'the extension itself asks the network for nothing').toEqual([]);
    },
    { auto: true },
  ],
});
