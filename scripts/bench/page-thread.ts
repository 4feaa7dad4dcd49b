/** What the scripts of an extension cost a page's thread. */
import type { BrowserContext, Page } from '@playwright/test';
import type { SavedPage } from './page-none.ts';

/** Milliseconds without any script after which a page is taken to be done, and between two looks. */
const QUIET_MS = 600;
const LOOK_MS = 100;
/** Milliseconds after which a page that is never quiet is left: none of them runs scripts of its own. */
const AT_MOST_MS = 10_000;

/**
 * Opens a saved page, without its own scripts, and calls `use` with the milliseconds of processor time that scripts took there,
 * compiling and running, by Chromium's own count.
 */
export async function timeScripts<Made>(
  context: BrowserContext,
  saved: SavedPage,
  use: (ms: number, page: Page) => Promise<Made>,
): Promise<Made> {
  const page = await context.newPage();
  try {
    await serve(page, saved);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
      return (of('ScriptDuration') + of('V8CompileDuration')) * 1000;
    };
    await page.goto(saved.url, { waitUntil: 'load' });
    return await use(await whenQuiet(spent), page);
  } finally {
    await page.close();
  }
}

async function whenQuiet(spent: () => Promise<number>): Promise<number> {
  const end = Date.now() + AT_MOST_MS;
  let last = await spent();
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < QUIET_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const now = await spent();
    if (now !== last) since = Date.now();
    last = now;
  }
  return last;
}

async function serve(page: Page, saved: SavedPage): Promise<void> {
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    // A frame that fails would show the browser's error page, which runs scripts.
    if (route.request().frame() !== page.mainFrame()) return route.fulfill({ status: 204 });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy': "script-src 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: saved.html,
    });
  });
}
