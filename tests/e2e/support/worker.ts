import type { BrowserContext } from '@playwright/test';

/**
 * Stops the extension's worker as the browser does when it idles, and returns when it is stopped. `anyPage` of the
 * extension is opened for the moment that takes: the command belongs to its origin.
 */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  // A picture: a page would ask for something, and so wake the worker again.
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  const cdp = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
