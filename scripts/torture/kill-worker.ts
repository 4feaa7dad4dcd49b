import type { Bench } from './bench.ts';

/** Stops the extension's worker, as the browser does when it is idle. */
export interface Killer {
  /** Returns as soon as the command is sent. */
  kill(): Promise<void>;
  /** How often the worker has really stopped so far. */
  stopped(): number;
}

/** Keeps one page of the extension open, since the command belongs to its origin. */
export async function openKiller({
  context,
  extensionId,
}: Pick<Bench, 'context' | 'extensionId'>): Promise<Killer> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  const cdp = await context.newCDPSession(page);
  let stops = 0;
  let running = '';
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped' && running !== 'stopped') stops += 1;
      running = runningStatus;
    }
  });
  await cdp.send('ServiceWorker.enable');
  return {
    kill: async () => {
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
    stopped: () => stops,
  };
}
