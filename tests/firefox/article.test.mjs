import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inClosedRoot, launchFirefox, openDemo, until } from './support/firefox.mjs';

let browser;
before(async () => {
  browser = await launchFirefox();
});
after(() => browser?.close());

const countOf = (page, selector) =>
  inClosedRoot(
    browser,
    page,
    '(root, selector) => root.querySelectorAll(selector).length',
    selector,
  );
const textOf = (page, selector) =>
  inClosedRoot(
    browser,
    page,
    '(root, selector) => root.querySelector(selector)?.textContent ?? ""',
    selector,
  );

async function click(page, selector) {
  const place = await inClosedRoot(
    browser,
    page,
    '(root, selector) => { const box = root.querySelector(selector).getBoundingClientRect(); return (box.x + box.width / 2) + "," + (box.y + box.height / 2); }',
    selector,
  );
  const [x, y] = place.split(',').map(Number);
  await page.mouse.click(x, y);
}

test('a pill appears on an article, and a click opens the statements', async () => {
  const { page, refused } = await openDemo(browser, 'world/taiwan-strait-talks.html');
  await until(() => countOf(page, '.pill-open'));
  await click(page, '.pill-open');
  await until(() => countOf(page, '[role=dialog]'));
  assert.match(await textOf(page, '[role=dialog]'), /Qin Gang/);
  assert.deepEqual(refused, []);
  await page.close();
});

test('nothing is drawn on a football match', async () => {
  const { page } = await openDemo(browser, 'sport/harbour-cup-final.html');
  // An article that is shown, opened after it, proves that there was time enough.
  const later = await openDemo(browser, 'world/ukraine-ceasefire-plan.html');
  await until(() => countOf(later.page, '.pill'));
  assert.equal(await countOf(page, '*'), undefined);
  await page.close();
  await later.page.close();
});

test('a background page that has been stopped wakes for the next article', async () => {
  const first = await openDemo(browser, 'world/taiwan-strait-talks.html');
  await until(() => countOf(first.page, '.pill'));
  // Longer than the second of quiet after which this Firefox stops the background page.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const second = await openDemo(browser, 'world/ukraine-ceasefire-plan.html');
  await until(() => countOf(second.page, '.pill'));
  await first.page.close();
  await second.page.close();
});
