import type { Page, Worker } from '@playwright/test';
import type { Bench } from './bench.ts';

/** Chromium switches unpacked extensions off when they reload, unless developer mode is on. */
export async function allowReloading(bench: Bench): Promise<void> {
  await onManagementPage(bench, (page) =>
    page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })'),
  );
}

/** Allows the extension in private windows, as a person does on the browser's own page. It reloads; returns its new worker. */
export async function allowPrivateWindows(bench: Bench): Promise<Worker> {
  await allowReloading(bench);
  const renewed = bench.context.waitForEvent('serviceworker');
  await onManagementPage(bench, (page) =>
    page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${bench.extensionId}', incognitoAccess: true })`,
    ),
  );
  return renewed;
}

async function onManagementPage(
  { context }: Bench,
  act: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await act(page);
  await page.close();
}
