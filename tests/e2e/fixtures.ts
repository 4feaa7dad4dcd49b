import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page, type Request } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { newerThanBuild } from '../../scripts/lib/newer-than-build.ts';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { PRESSABLE } from '../../scripts/lib/real-popup.ts';
import { browserState } from './support/browser-state.ts';
import { expect } from './support/expect.ts';
import { STATE } from './support/last-words.ts';
import { markedWords } from './support/marks.ts';
import { stopWorker } from './support/worker.ts';

export { expect };

type Launched = Awaited<ReturnType<typeof launchExtension>>;

interface SharedFixtures {
  /** `test.use({ phone: true })`: a screen of 360 x 640 and a finger instead of a mouse. */
  phone: boolean;
  /** One browser for all tests of a worker process: starting it costs more than most tests. */
  launched: Launched;
}

interface Fixtures {
  context: BrowserContext;
  extensionId: string;
  page: Page;
  /** What stands in closed shadow roots of `page`: all that we draw there. */
  shadow: ClosedShadow;
  /** Opens a page of the demo newspaper under a listed host's name. */
  openDemo: (path: string) => Promise<void>;
  /** Opens a page of it on which something is found, and waits for the pill. */
  openFound: (path: string) => Promise<void>;
  /** The same with the popup in the page open. */
  openPanel: (path: string) => Promise<void>;
  /** Opens a page of it, and waits until that many of its quotations are marked. */
  openMarked: (path: string, marks: number) => Promise<void>;
  /** Opens a page of the extension, such as `options.html`. */
  openOwn: (path: string) => Promise<void>;
  /** Opens a statement in the reader by its id, at one of its passages if `/` and that follow; all statements without an id. */
  openReader: (address?: string) => Promise<void>;
  /** What was copied last, as text. Pages may read it in a test that asks for this. */
  copied: () => Promise<string>;
  /** Stops the extension's worker and returns when it has stopped. */
  killWorker: () => Promise<void>;
  /** Addresses that the extension itself has asked for, its own files aside; checked to be none after each test. */
  requests: string[];
  /** Leaves behind what the browser showed when a test failed. */
  lastState: undefined;
}

const built = join(outputFolder, 'chrome-mv3');

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** Tests of the built extension in a browser without any way to the network; each starts with nothing stored. */
export const test = base.extend<Fixtures, SharedFixtures>({
  phone: [false, { option: true, scope: 'worker' }],
  launched: [
    async ({ phone }, use) => {
      if (!existsSync(join(built, 'manifest.json'))) {
        throw new Error('The extension is not built: run `npm run build` first.');
      }
      const old = newerThanBuild(join(built, 'manifest.json'));
      if (old) console.warn(old);
      const launched = await launchExtension({
        extension: built,
        headless: true,
        options: { reducedMotion: 'reduce', ...(phone && PHONE) },
        args: [PRESSABLE],
      });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  context: async ({ launched }, use) => {
    const { context, worker } = launched;
    await serveDemo(context, listedHost);
    await use(context);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.clearPermissions();
    for (const page of context.pages().slice(1)) await page.close();
    // Only now: a page that is still there may be about to keep something.
    await worker.evaluate(CLEAR);
  },
  extensionId: async ({ launched }, use) => use(launched.extensionId),
  page: async ({ context }, use) => use(await context.newPage()),
  shadow: async ({ page }, use) => use(await openClosedShadow(page)),
  openDemo: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(`${listedHost}/${path}`);
    });
  },
  openFound: async ({ openDemo, shadow }, use) => {
    await use(async (path) => {
      await openDemo(path);
      await expect.poll(() => shadow.count('.pill-open')).toBe(1);
    });
  },
  openPanel: async ({ openFound, shadow }, use) => {
    await use(async (path) => {
      await openFound(path);
      await shadow.click('.pill-open');
      await expect.poll(() => shadow.count('#panel')).toBe(1);
    });
  },
  openMarked: async ({ openDemo, page }, use) => {
    await use(async (path, marks) => {
      await openDemo(path);
      await expect.poll(() => markedWords(page)).toHaveLength(marks);
    });
  },
  openOwn: async ({ page, extensionId }, use) => {
    await use(async (path) => {
      await page.goto(`chrome-extension://${extensionId}/${path}`);
    });
  },
  openReader: async ({ openOwn }, use) => {
    await use((address) => openOwn(address ? `reader.html#${address}` : 'reader.html'));
  },
  copied: async ({ context, page }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(() => page.evaluate(() => navigator.clipboard.readText()));
  },
  killWorker: async ({ context, extensionId }, use) => {
    await use(() => stopWorker(context, extensionId));
  },
  requests: [
    async ({ context, extensionId }, use) => {
      const seen: string[] = [];
      const own = `chrome-extension://${extensionId}/`;
      const record = (request: Request) => {
        const asker = request.serviceWorker()?.url() ?? addressOfFrame(request);
        if (asker.startsWith(own) && !request.url().startsWith(own)) seen.push(request.url());
      };
      context.on('request', record);
      await use(seen);
      context.off('request', record);
      expect(seen, 'the extension itself asks the network for nothing').toEqual([]);
    },
    { auto: true },
  ],
  lastState: [
    async ({ context, launched }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      const body = await browserState(context, launched.worker);
      await info.attach(STATE, { body, contentType: 'text/plain' });
    },
    { auto: true },
  ],
});

/** Where a request comes from; a page that is only being opened has no address yet. */
function addressOfFrame(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/**
 * Forgets settings and searches, in turn: what the worker is about to keep for a page that is gone would come after. A text, since
 * it runs in the worker, whose names are not ours.
 */
const CLEAR = `navigator.locks.request('settings', () => navigator.locks.request('not-related', () =>
  Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => true)))`;
