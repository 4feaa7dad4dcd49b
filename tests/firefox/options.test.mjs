import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { inFirefox, saveDownloadsTo } from './support/in-firefox.mjs';
import { markedWords } from './support/marks.mjs';
import {
  forget,
  openDemo,
  openExtensionPage,
  pageState,
  pressButton,
  textOf,
} from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();
const article = 'world/taiwan-strait-talks.html';

const choose = (page, words) =>
  page.evaluate((wanted) => {
    const label = [...document.querySelectorAll('label')].find((one) =>
      one.textContent.includes(wanted),
    );
    label.querySelector('input').click();
  }, words);

const keeps = (page, key, value) =>
  until(() =>
    page.evaluate(
      async (name, wanted) =>
        (await browser.storage.local.get('settings')).settings?.[name] === wanted,
      key,
      value,
    ),
  );

const badgeOf = (page) =>
  firefox.own.evaluate(async (url) => {
    const [tab] = await browser.tabs.query({ url });
    return browser.action.getBadgeText({ tabId: tab.id });
  }, page.url());

test('what is set is kept, and holds on the next page: a count instead of a pill', async () => {
  const settings = await openExtensionPage(firefox.browser, 'options.html', 'fieldset');
  await choose(settings, 'Only show their number on the toolbar button');
  await until(async () => (await textOf(settings)).includes(words('options.saved')));
  await settings.close();
  const page = await openDemo(firefox.browser, article);
  await until(async () => /^\d+$/.test(await badgeOf(page)));
  assert.equal((await closedRoot(firefox.browser, page).count('.pill')) ?? 0, 0);
  await page.close();
});

test('underlining and the pause can be switched', async () => {
  const settings = await openExtensionPage(firefox.browser, 'options.html', 'fieldset');
  await choose(settings, words('options.display.pill'));
  await choose(settings, words('options.marks'));
  await keeps(settings, 'marks', false);
  const page = await openDemo(firefox.browser, article);
  await closedRoot(firefox.browser, page).appears('.pill');
  assert.deepEqual(await markedWords(page), []);
  await choose(settings, words('action.pause'));
  await keeps(settings, 'paused', true);
  await openDemo(firefox.browser, article, page);
  await until(async () => (await pageState(firefox.own, page)) !== null);
  assert.equal((await pageState(firefox.own, page)).findings, null);
  await forget(firefox.own);
  await settings.close();
  await page.close();
});

test('settings saved to a file come back from it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-saved-'));
  await inFirefox(firefox.browser, saveDownloadsTo, folder);
  const settings = await openExtensionPage(firefox.browser, 'options.html', 'fieldset');
  await choose(settings, words('options.corner.start'));
  await keeps(settings, 'corner', 'start');
  await pressButton(settings, words('options.backup.save'));
  const saved = join(folder, 'on-the-record-settings.json');
  const text = await until(() => existsSync(saved) && readFileSync(saved, 'utf8'));
  await choose(settings, words('options.corner.end'));
  await keeps(settings, 'corner', 'end');
  await settings.evaluate((content) => {
    const field = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await until(async () => (await textOf(settings)).includes(words('options.backup.restored')));
  await keeps(settings, 'corner', 'start');
  await forget(firefox.own);
  await settings.close();
  rmSync(folder, { recursive: true });
});

test('the page after installing shows the real thing on an article of its own', async () => {
  const page = await openExtensionPage(firefox.browser, 'welcome.html', '.welcome-article');
  await pressButton(page, words('welcome.read.try'));
  const ours = closedRoot(firefox.browser, page);
  await ours.appears('[role=dialog]');
  assert.match(await ours.text('[role=dialog]'), /Qin Gang/);
  assert.equal((await markedWords(page)).length, 3);
  await page.close();
});
