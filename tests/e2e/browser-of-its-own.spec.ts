import { join } from 'node:path';
import { type BrowserContext, type Page, test } from '@playwright/test';
import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { openRealPopup, PRESSABLE } from '../../scripts/lib/real-popup.ts';
import { expect } from './support/expect.ts';
import { readBadge } from './support/settings.ts';

/** One browser, that keeps pages for going back; in it the extension starts anew, so each test takes the worker that is there. */
test.describe.configure({ mode: 'default' });

const article = `${listedHost}/world/taiwan-strait-talks.html`;

let context: BrowserContext;
let extensionId: string;
let close: () => Promise<void>;
test.beforeAll(async () => {
  ({ context, extensionId, close } = await launchExtension({
    extension: join(outputFolder, 'chrome-mv3'),
    headless: true,
    options: { reducedMotion: 'reduce', ignoreDefaultArgs: ['--disable-back-forward-cache'] },
    args: [PRESSABLE],
  }));
  await serveDemo(context, listedHost);
});
test.afterEach(async () => {
  for (const page of context.pages().slice(1)) await page.close();
});
test.afterAll(() => close());

test('a page that the browser brings back as it was has the popup open as it was left, once, and its count again', async () => {
  const page = await context.newPage();
  await page.addInitScript(
    'addEventListener("pageshow", ({ persisted }) => { globalThis.wasKept = persisted; })',
  );
  const shadow = await openClosedShadow(page);
  // Playwright waits for ever for a page that was kept, so the page itself is asked.
  const cdp = await context.newCDPSession(page);
  const ask = async (expression: string): Promise<unknown> => {
    const answer = await cdp.send('Runtime.evaluate', { expression }).catch(() => null);
    return answer?.result.value;
  };
  const worker = await runningWorker();
  const badge = () => readBadge(page, worker);

  await page.goto(article);
  await expect.poll(badge).toBe('1');
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('#panel')).toBe(1);
  await page.goto(`${listedHost}/sport/harbour-cup-final.html`);
  await expect.poll(badge).toBe('');
  await ask('history.back()');
  await expect.poll(() => ask('location.pathname')).toBe('/world/taiwan-strait-talks.html');
  await expect.poll(() => ask('globalThis.wasKept')).toBe(true);
  await expect.poll(badge).toBe('1');
  expect(await shadow.count('#panel')).toBe(1);
  expect(await shadow.hosts()).toHaveLength(1);
});

test('in a private window it works, in page, popup and reader, and keeps nothing', async () => {
  const ordinary = await allowInPrivate();
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
  await page.goto(article);
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
});

test('a press on what an updated extension left in a page takes it away and throws nothing', async () => {
  const worker = await runningWorker();
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const shadow = await openClosedShadow(page);
  await page.goto(article);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  const pill = await shadow.place('.pill-open');
  // Held on to, since the new script soon draws its own.
  await page.evaluate('globalThis.left = document.documentElement.lastElementChild');
  // Where it has left by itself before the press, that is on a link of the page, which must not lead away.
  await page.evaluate('addEventListener("click", (event) => event.preventDefault(), true)');
  const gone = worker.waitForEvent('close');
  // The worker is gone before it can answer.
  worker.evaluate('chrome.runtime.reload()').catch(() => {});
  await gone;
  await page.mouse.click(pill.x, pill.y);
  expect(await page.evaluate('globalThis.left.isConnected')).toBe(false);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(thrown).toEqual([]);
});

async function runningWorker() {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/**
 * Allows the extension in private windows, as a person does on the browser's page of extensions, and gives a page of the
 * extension in an ordinary window. The extension starts anew, which only one that is being developed may do unasked.
 */
async function allowInPrivate(): Promise<Page> {
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
  await call('updateExtensionConfiguration', { extensionId, incognitoAccess: true });
  await restarted;
  const state = async () => {
    const { state: now, incognitoAccess } = await call('getExtensionInfo', extensionId);
    return incognitoAccess.isActive && now;
  };
  await expect.poll(state).toBe('ENABLED');
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  return own;
}
