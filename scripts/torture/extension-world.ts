import type { Page } from '@playwright/test';

/** Our side of a page: the isolated world in which the page script runs, invisible to the page itself. */
export interface ExtensionWorld {
  /** Runs an expression there; promises are awaited. Throws if our script is not in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Number of our worlds, over all frames. */
  count(): number;
}

/** The page's session, as an expression for `evaluate`. */
export const SESSION = "globalThis[Symbol.for('on-the-record.session')]";

/** The gate of the page, the first of our scripts to arrive; it may be the only one. */
export const GATE = "globalThis[Symbol.for('on-the-record.gate')]";

/** Opens it through the developer tools' protocol; follows the page when it navigates. */
export async function openWorld(page: Page, extensionId: string): Promise<ExtensionWorld> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    const at = worlds.indexOf(executionContextId);
    if (at >= 0) worlds.splice(at, 1);
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    worlds.length = 0;
  });
  await cdp.send('Runtime.enable');
  return {
    count: () => worlds.length,
    async evaluate<T>(expression: string) {
      const contextId = worlds.at(-1);
      if (contextId === undefined) throw new Error('Our script is not in this page.');
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as T;
    },
  };
}
