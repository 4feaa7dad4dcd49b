import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { serveDemo, unlistedHost } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { expect } from './support/expect.ts';
import { openRealPopup, PRESSABLE } from './support/real-popup.ts';

const built = join(outputFolder, 'chrome-mv3');
const host = new URL(unlistedHost).host;

/** Opens an article on a site that is on no list, with the extension as it is or as `granted` leaves it. */
async function openUnlisted(granted?: string) {
  const extension = granted === undefined ? built : withGranted(granted);
  const launched = await launchExtension({
    extension,
    headless: true,
    options: { reducedMotion: 'reduce' },
    args: [PRESSABLE],
  });
  await serveDemo(launched.context, unlistedHost);
  const page = await launched.context.newPage();
  const shadow = await openClosedShadow(page);
  await page.goto(`${unlistedHost}/world/taiwan-strait-talks.html`);
  return {
    page,
    shadow,
    openPopup: () => openRealPopup(launched.context, page, launched.extensionId),
    /** Scripts registered for granted sites, which happens in the moments after installing. */
    registered: () =>
      launched.worker.evaluate<number>(
        'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)',
      ),
    async close() {
      await launched.close();
      if (extension !== built) rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** A copy of the extension that has from the start what a person would grant: the browser's own question is out of a test's reach. */
function withGranted(pattern: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-granted-'));
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(pattern);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

test('this click: a page is read when the toolbar button and “Check this page” are pressed, and not before or after', async () => {
  const { page, shadow, openPopup, close } = await openUnlisted();
  expect(await shadow.hosts()).toEqual([]);
  const popup = await openPopup();
  await popup.press('This page');
  await expect.poll(popup.text).toContain(`${host} is not on the list of news sites`);
  expect(await shadow.hosts()).toEqual([]);
  await popup.press('Check this page');
  await expect.poll(popup.text).toContain('Words differ');
  await expect.poll(shadow.text).toContain('Qin Gang');
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await shadow.hosts()).toEqual([]);
  await close();
});

for (const [tier, pattern, words] of [
  ['this site', `*://${host}/*`, `You allowed ${host}`],
  ['everywhere', '*://*/*', 'You allowed every site'],
] as const) {
  test(`${tier}: a page is looked up by itself, and the popup says why`, async () => {
    const { page, shadow, openPopup, registered, close } = await openUnlisted(pattern);
    await expect.poll(registered).toBe(1);
    await page.reload();
    await expect.poll(() => shadow.count('.pill-open')).toBe(1);
    const popup = await openPopup();
    await popup.press('This page');
    await expect.poll(popup.text).toContain(words);
    await close();
  });
}
