import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { enlargeText, inFirefox } from './support/in-firefox.mjs';
import { openDemo } from './support/pages.mjs';
import { until } from './support/until.mjs';

const firefox = useFirefox();

test('with its text alone at 200 %, the popup in the page shows all tabs, and scrolls as a whole', async () => {
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  const ours = closedRoot(firefox.browser, page);
  await ours.appears('.pill-open');
  await inFirefox(firefox.browser, enlargeText, 2);
  await ours.click('.pill-open');
  await ours.appears('#panel');
  await until(() => ours.fits('#panel'));
  assert.ok(await ours.holds('#panel', '[role=tab]'));
  assert.ok(await ours.holds('#panel', '.panel-head'));
  // It takes no room from the statements: one scrolls to it.
  assert.equal(await ours.holds('#panel', '.panel-foot'), false);
  await page.close();
});
