import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { EXTENSION } from './support/extension-address.mjs';
import { useFirefox } from './support/firefox.mjs';
import { clickMark, markedWords } from './support/marks.mjs';
import { forget, openDemo, pageState, readPage } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();
const article = 'world/taiwan-strait-talks.html';

/** Kept, not only done on the page: that may be left before a change has come so far. */
const hidesOne = async () =>
  (await browser.storage.local.get('settings')).settings?.hiddenSites?.length === 1;

test('a pill appears on an article, one click opens the statements, Escape closes them', async () => {
  const page = await openDemo(firefox.browser, article);
  const ours = closedRoot(firefox.browser, page);
  await ours.appears('.pill-open');
  assert.match(await ours.text('.pill'), /Taiwan/);
  await ours.click('.pill-open');
  await ours.appears('[role=dialog]');
  const text = await ours.text('[role=dialog]');
  assert.match(text, /Qin Gang/);
  assert.match(text, /20\sDec(ember)?\s2021/);
  assert.match(text, /Embassy/);
  await page.keyboard.press('Escape');
  await ours.goes('[role=dialog]');
  await page.close();
});

test('the marks stand on exactly the words between the quotation marks', async () => {
  const page = await openDemo(firefox.browser, article);
  await until(async () => (await markedWords(page)).length === 4);
  const words = await markedWords(page);
  assert.doesNotMatch(words.join('\n'), /[“”]/);
  assert.ok(
    words.includes('We think preventing crises is more important than controlling crises,'),
  );
  await page.close();
});

test('a click on an altered quotation shows the word that differs', async () => {
  const page = await openDemo(firefox.browser, article);
  const ours = closedRoot(firefox.browser, page);
  await until(async () => (await markedWords(page)).length === 4);
  await clickMark(page, 'very cautious');
  await ours.appears('#quotation-card');
  const text = await ours.text('#quotation-card');
  assert.ok(text.includes(words('verdict.altered')));
  assert.match(text, /cautious/);
  assert.match(text, /careful/);
  await page.close();
});

test('"whole statement" opens the reader at the passage, in a tab beside', async () => {
  const page = await openDemo(firefox.browser, article);
  const ours = closedRoot(firefox.browser, page);
  await ours.click('.pill-open');
  await ours.appears('[role=dialog]');
  const opened = new Promise((resolve) => firefox.browser.once('targetcreated', resolve));
  await ours.click('[role=dialog] button', words('action.whole'));
  const reader = await (await opened).page();
  await until(() =>
    reader.evaluate(() => document.querySelector('h1')?.textContent.includes('Qin Gang')),
  );
  assert.ok(await reader.evaluate((own) => location.href.startsWith(own), EXTENSION));
  await reader.close();
  await page.close();
});

test('after "hide on this site" nothing is drawn there, on this page and the next', async (t) => {
  t.after(() => forget(firefox.own));
  const page = await openDemo(firefox.browser, article);
  const ours = closedRoot(firefox.browser, page);
  await ours.click('.pill-open');
  await ours.appears('[role=dialog]');
  await ours.click('button', words('page.hideSite'));
  await ours.goes('.pill-open, [role=dialog]');
  await ours.click('button', words('action.undo'));
  await ours.appears('.pill-open');
  await ours.click('.pill-open');
  await ours.click('button', words('page.hideSite'));
  await ours.goes('.pill-open, [role=dialog]');
  await until(async () => (await markedWords(page)).length === 0);
  await until(() => firefox.own.evaluate(hidesOne));
  await openDemo(firefox.browser, 'world/ukraine-ceasefire-plan.html', page);
  await until(async () => (await pageState(firefox.own, page))?.hidden);
  assert.equal(await ours.count('*'), undefined);
  await page.close();
});

test('nothing is drawn on a football match, even if it is read', async () => {
  const page = await openDemo(firefox.browser, 'sport/harbour-cup-final.html');
  await until(() => pageState(firefox.own, page));
  await readPage(firefox.own, page);
  assert.equal((await pageState(firefox.own, page)).findings.shown, false);
  assert.equal(await closedRoot(firefox.browser, page).count('*'), undefined);
  await page.close();
});

test('a page brought back as it was left follows what was changed meanwhile, and is counted again', async () => {
  const page = await openDemo(firefox.browser, article);
  const ours = closedRoot(firefox.browser, page);
  await ours.appears('.pill-open');
  const url = page.url();
  const set = (part) =>
    firefox.own.evaluate((settings) => browser.storage.local.set({ settings }), part);
  const badge = () =>
    firefox.own.evaluate(async (at) => {
      const [tab] = await browser.tabs.query({ url: at });
      return tab ? browser.action.getBadgeText({ tabId: tab.id }) : null;
    }, url);
  // Puppeteer waits for ever for a page that was kept, so nothing is awaited but what the page shows.
  const goTo = async (move, path) => {
    await page.evaluate(`setTimeout(() => { ${move} })`);
    await until(() => page.evaluate((one) => location.pathname === one, path).catch(() => false));
  };
  const leaveAndReturn = async (meanwhile) => {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        globalThis.wasKept = persisted;
      });
    });
    await goTo("location.href = '/sport/harbour-cup-final.html'", '/sport/harbour-cup-final.html');
    await meanwhile();
    await goTo('history.back()', `/${article}`);
    await until(() => page.evaluate(() => globalThis.wasKept === true));
  };
  await leaveAndReturn(async () => {});
  await until(async () => (await badge()) === '1');
  assert.equal(await ours.count('.pill-open'), 1);
  await leaveAndReturn(() => set({ display: 'badge' }));
  await ours.goes('.pill-open');
  await leaveAndReturn(() => set({ paused: true }));
  await until(() => page.evaluate(() => CSS.highlights.size === 0));
  await leaveAndReturn(() => set({}));
  await ours.appears('.pill-open');
  await forget(firefox.own);
  await page.close();
});
