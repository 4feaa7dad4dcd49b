import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';

/** Stands before the background's own script, which is then heard by nobody until `answer()` is called in the worker. */
const SILENT = `{
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  const waiting = [];
  onMessage.addListener = (listener) => waiting.push(listener);
  self.answer = () => waiting.forEach((listener) => add(listener));
}
`;

/** Opens a copy of the extension in which something is amiss; `close` throws it away. */
async function launchWith(spoil: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-no-answer-'));
  cpSync(join(outputFolder, 'chrome-mv3'), folder, { recursive: true });
  spoil(folder);
  const launched = await launchExtension({ extension: folder, headless: true });
  await serveDemo(launched.context, listedHost);
  return {
    worker: launched.worker,
    page: await launched.context.newPage(),
    own: `chrome-extension://${launched.extensionId}`,
    async close() {
      await launched.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function silence(folder: string): void {
  const file = join(folder, 'background.js');
  writeFileSync(file, SILENT + readFileSync(file, 'utf8'));
}

test('while a background does not answer, nothing is drawn or thrown in a page, and the popup tells it in words and asks again at a press', async () => {
  const { page, worker, own, close } = await launchWith(silence);
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') thrown.push(message.text());
  });
  const shadow = await openClosedShadow(page);
  await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
  const popup = await page.context().newPage();
  await popup.goto(`${own}/popup.html`);
  await expect(popup.getByRole('alert')).toContainText('There was no answer');
  // The page's questions are given up after as many tries as the popup's: by now they are, too.
  expect(await shadow.hosts()).toEqual([]);
  expect(thrown).toEqual([]);
  await worker.evaluate('answer()');
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.locator('.examples button').first()).toBeVisible();
  await close();
});

test('statements that cannot be read are told in words, with what mends it', async () => {
  const { page, own, close } = await launchWith((folder) =>
    rmSync(join(folder, 'corpus', 'corpus.json')),
  );
  await page.goto(`${own}/popup.html`);
  await expect(page.getByRole('alert')).toContainText('Reinstall the extension to fix this');
  await close();
});
