import { join } from 'node:path';
import { type BrowserContext, type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { expect } from './support/expect.ts';
import { openRealPopup, PRESSABLE } from './support/real-popup.ts';

/**
 * Allows the extension in private windows, as a person does on the browser's page of extensions, and gives a page of the
 * extension in an ordinary window. The extension starts anew, which only one that is being developed may do unasked.
 */
async function allowInPrivate(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const call = (name: string, argument: object | string) =>
    page.evaluate<{ state: string; incognitoAccess: { isActive: boolean } }>(
      `new Promise((done) => chrome.developerPrivate.${name}(${JSON.stringify(argument)}, done))`,
    );
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  const restarted = context.waitForEvent('serviceworker');
  await call('updateExtensionConfiguration', { extensionId: id, incognitoAccess: true });
  await restarted;
  const state = async () => {
    const { state: now, incognitoAccess } = await call('getExtensionInfo', id);
    return incognitoAccess.isActive && now;
  };
  await expect.poll(state).toBe('ENABLED');
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  return own;
}

test('in a private window it works, in page, popup and reader, and keeps nothing', async () => {
  const { context, extensionId, close } = await launchExtension({
    extension: join(outputFolder, 'chrome-mv3'),
    headless: true,
    options: { reducedMotion: 'reduce' },
    args: [PRESSABLE],
  });
  await serveDemo(context, listedHost);
  const ordinary = await allowInPrivate(context, extensionId);
  const kept = () =>
    ordinary.evaluate<object[]>(
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])',
    );
  // Elsewhere searches are kept on disk.
  await ordinary.getByRole('radio', { name: 'Keep them on this device' }).check();
  await expect.poll(kept).toMatchObject([{ settings: { recent: 'kept' } }, {}]);
  const before = await kept();

  const opened = context.waitForEvent('page');
  await ordinary.evaluate(
    'chrome.windows.create({ incognito: true, url: "about:blank" }).then(() => true)',
  );
  const page = await opened;
  const shadow = await openClosedShadow(page);
  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('#panel')).toBe(1);
  await shadow.click('button', 'Not related to this page');
  await shadow.click('button', 'Hide on this site');
  await expect.poll(() => shadow.count('#notice-undo')).toBe(1);

  const popup = await openRealPopup(context, page, extensionId);
  await popup.type('blood is thicker than water');
  await popup.press('Qin Gang');
  const reader = context.waitForEvent('page');
  await popup.press('Whole statement');
  expect(await (await reader).evaluate('chrome.extension.inIncognitoContext')).toBe(true);
  expect(await kept()).toEqual(before);
  await close();
});
