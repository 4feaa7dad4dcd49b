import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { markedWords, placeOfMark } from './support/marks.mjs';
import { openDemo, openExtensionPage, textOf } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();
/** The window of a small phone; on Android the browser is another, the code is this. */
const PHONE = { width: 360, height: 640 };

/** Nothing stands beyond the sides, not even in a part that would scroll or cut it off by itself. */
const isNarrow = (page) =>
  page.evaluate(() => {
    const beyond = (element) => element.getBoundingClientRect().right > innerWidth + 1;
    return innerWidth === 360 && ![...document.body.querySelectorAll('*')].some(beyond);
  });

test('on a phone an article is read with a finger: pill, statements, a mark and its card', async () => {
  const page = await firefox.browser.newPage();
  await page.setViewport(PHONE);
  await openDemo(firefox.browser, 'world/taiwan-strait-talks.html', page);
  const ours = closedRoot(firefox.browser, page);
  await ours.tap('.pill-open');
  await ours.appears('[role=dialog]');
  assert.equal(await ours.fits('[role=dialog]'), true);
  await ours.tap('[role=tab]', words('page.tabQuotations'));
  await until(async () => (await ours.text('[role=dialog]')).includes(words('verdict.altered')));
  await ours.tap(`button[aria-label="${words('page.hideNow')}"]`);
  await ours.goes('[role=dialog]');
  await until(async () => (await markedWords(page)).length === 4);
  await page.touchscreen.tap(...(await placeOfMark(page, 'very cautious')));
  await ours.appears('#quotation-card');
  assert.equal(await ours.fits('#quotation-card'), true);
  await page.close();
});

for (const [name, path, ready] of [
  ['the toolbar popup', 'popup.html?q=taiwan', '[role=option]'],
  ['the reader', 'reader.html', 'main a, li a'],
  ['the settings', 'options.html', 'fieldset'],
  ['the page after installing', 'welcome.html', '.welcome-article'],
]) {
  test(`on a phone ${name} needs no scrolling sideways`, async () => {
    const page = await openExtensionPage(firefox.browser, path, ready);
    await page.setViewport(PHONE);
    await until(() => isNarrow(page));
    assert.notEqual(await textOf(page), '');
    await page.close();
  });
}
