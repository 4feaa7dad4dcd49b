import type { Page } from '@playwright/test';

/** Uncaught errors of our scripts in a page from now on, in any world. */
export async function ourErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, url, stackTrace } }) => {
    if (isOurs(url ?? stackTrace?.callFrames[0]?.url))
      errors.push((exception?.description ?? 'an error').slice(0, 100));
  });
  // What `unattended` reports.
  cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' && isOurs(stackTrace?.callFrames[0]?.url))
      errors.push((args[0]?.description ?? 'an error').slice(0, 100));
  });
  await cdp.send('Runtime.enable');
  return errors;
}

const isOurs = (url = '') => url.startsWith('chrome-extension:');
