import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import {
  backgroundLife,
  backgroundState,
  inFirefox,
  stopBackground,
} from './support/in-firefox.mjs';
import { openDemo, openExtensionPage } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();
const stop = () => inFirefox(firefox.browser, stopBackground, firefox.id);
const life = () => inFirefox(firefox.browser, backgroundLife, firefox.id);

test('an event page that was stopped wakes for the next article, as another one', async () => {
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  await closedRoot(firefox.browser, page).appears('.pill');
  const before = await life();
  assert.notEqual(before, null);
  assert.equal(await stop(), 'stopped');
  assert.equal(await life(), null);
  await openDemo(firefox.browser, 'world/ukraine-ceasefire-plan.html', page);
  await closedRoot(firefox.browser, page).appears('.pill');
  assert.equal(await inFirefox(firefox.browser, backgroundState, firefox.id), 'running');
  assert.notEqual(await life(), before);
  await page.close();
});

test('it is stopped between look-up and click, and the reader opens all the same', async () => {
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  const ours = closedRoot(firefox.browser, page);
  await ours.click('.pill-open');
  await ours.appears('[role=dialog]');
  await stop();
  const opened = new Promise((resolve) => firefox.browser.once('targetcreated', resolve));
  await ours.click('[role=dialog] button', words('action.whole'));
  await (await (await opened).page()).close();
  await page.close();
});

/** Words that the record holds, so that each look-up must find something of its own. */
const WORDS = [
  'taiwan',
  'covid',
  'climate',
  'afghanistan',
  'xinjiang',
  'trade',
  'sanctions',
  'peace',
  'nato',
  'media',
];

test('ten look-ups, the event page stopped before or during each, are all answered', async () => {
  const page = await openExtensionPage(firefox.browser, 'popup.html', 'input');
  const found = [];
  for (const [round, word] of WORDS.entries()) {
    await page.evaluate(() => document.querySelector('input').select());
    if (round % 2 === 0) await stop();
    await page.keyboard.type(word);
    if (round % 2 === 1) await stop();
    await until(() => page.evaluate(firstHitHolds, word));
    found.push(word);
  }
  assert.deepEqual(found, WORDS);
  await page.close();
});

function firstHitHolds(word) {
  const [hit] = document.querySelectorAll('[role=option]');
  return (
    document.querySelector('input').value === word && hit?.innerText.toLowerCase().includes(word)
  );
}
