import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { serveDemo, unlistedHost } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { openRealPopup, PRESSABLE } from '../../scripts/lib/real-popup.ts';
import { expect, test } from './fixtures.ts';

const built = join(outputFolder, 'chrome-mv3');
const host = new URL(unlistedHost).host;
const article = `${unlistedHost}/world/taiwan-strait-talks.html`;

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

test('this click: a page is read when the toolbar button and “Check this page” are pressed, and not before or after', async ({
  context,
  extensionId,
  page,
  shadow,
}) => {
  await serveDemo(context, unlistedHost);
  await page.goto(article);
  expect(await shadow.hosts()).toEqual([]);
  const popup = await openRealPopup(context, page, extensionId);
  await popup.press('This page');
  await expect.poll(popup.text).toContain(`${host} is not on the list of news sites`);
  expect(await shadow.hosts()).toEqual([]);
  await popup.press('Check this page');
  await expect.poll(popup.text).toContain('Words differ');
  await expect.poll(shadow.text).toContain('Qin Gang');
  await page.reload();
  // Nothing says that a page was left alone: by when the popup has asked it, one that is read by itself would have been.
  const again = await openRealPopup(context, page, extensionId);
  await again.press('This page');
  await expect.poll(again.text).toContain(`${host} is not on the list of news sites`);
  expect(await again.text()).not.toContain('Words differ');
  expect(await shadow.hosts()).toEqual([]);
});

for (const [tier, pattern, words] of [
  ['this site', `*://${host}/*`, `You allowed ${host}`],
  ['everywhere', '*://*/*', 'You allowed every site'],
] as const) {
  test(`${tier}: a page is looked up by itself, and the popup says why`, async () => {
    const extension = withGranted(pattern);
    const { context, extensionId, worker, close } = await launchExtension({
      extension,
      headless: true,
      options: { reducedMotion: 'reduce' },
      args: [PRESSABLE],
    });
    await serveDemo(context, unlistedHost);
    // Scripts are registered for granted sites in the moments after installing.
    const registered = () =>
      worker.evaluate<number>(
        'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)',
      );
    await expect.poll(registered).toBe(1);
    const page = await context.newPage();
    const shadow = await openClosedShadow(page);
    await page.goto(article);
    await expect.poll(() => shadow.count('.pill-open')).toBe(1);
    const popup = await openRealPopup(context, page, extensionId);
    await popup.press('This page');
    await expect.poll(popup.text).toContain(words);
    await close();
    rmSync(extension, { recursive: true, force: true });
  });
}
