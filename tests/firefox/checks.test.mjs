import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { chooseFromMenu, inFirefox, pressShortcut } from './support/in-firefox.mjs';
import { openDemo, textOf } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();

/** A page that says nothing on record, with one sentence that is; the sentence is selected, and its middle given. */
async function selectSentence(page) {
  const place = await page.evaluate(() => {
    const paragraph = document.querySelector('article p, main p, p');
    paragraph.textContent = 'They are not wolf warriors; they are dancing with wolves.';
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    document.getSelection().selectAllChildren(paragraph);
    const [line] = document.getSelection().getRangeAt(0).getClientRects();
    return `${line.x + line.width / 2},${line.y + line.height / 2}`;
  });
  return place.split(',').map(Number);
}

async function chooseMenu(page, label) {
  const [x, y] = await selectSentence(page);
  await page.mouse.click(x, y, { button: 'right' });
  await until(async () => (await inFirefox(firefox.browser, chooseFromMenu, label)) === 'chosen');
}

test('selected words are checked from the context menu', async () => {
  const page = await openDemo(firefox.browser, 'sport/harbour-cup-final.html');
  await page.bringToFront();
  await chooseMenu(page, words('browser.menuCheck'));
  const ours = closedRoot(firefox.browser, page);
  await ours.appears('#quotation-card');
  const text = await ours.text('#quotation-card');
  assert.ok(text.includes(words('verdict.verbatim')));
  assert.match(text, /Qin Gang/);
  await page.close();
});

test('selected words are looked up from the context menu, in a tab', async () => {
  const page = await openDemo(firefox.browser, 'sport/harbour-cup-final.html');
  await page.bringToFront();
  const opened = new Promise((resolve) => firefox.browser.once('targetcreated', resolve));
  await chooseMenu(page, words('browser.menuLookUp'));
  const popup = await (await opened).page();
  await until(async () => (await textOf(popup).catch(() => '')).includes('wolves'));
  await popup.close();
  await page.close();
});

test('the shortcut goes from one marked quotation to the next', async () => {
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  await page.bringToFront();
  const ours = closedRoot(firefox.browser, page);
  await ours.appears('.pill-open');
  const step = () => inFirefox(firefox.browser, pressShortcut, 'alt,shift', 'J');
  assert.equal(await step(), 'pressed');
  await ours.appears('#quotation-card');
  const first = await ours.text('#quotation-card');
  await step();
  await until(async () => (await ours.text('#quotation-card')) !== first);
  assert.equal(await ours.count('#quotation-card'), 1);
  await page.close();
});
