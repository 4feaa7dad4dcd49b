import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { inFirefox, openPrivateWindow } from './support/in-firefox.mjs';
import { forget, openDemo } from './support/pages.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();

const kept = () =>
  firefox.own.evaluate(async () =>
    JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get()]),
  );

test('in a private window it works, and writes nothing whatever is pressed', async (t) => {
  await forget(firefox.own);
  const opened = new Promise((resolve) => firefox.browser.once('targetcreated', resolve));
  await inFirefox(firefox.browser, openPrivateWindow);
  const page = await (await opened).page();
  // Whatever happens here, the next test shall find the ordinary window in front.
  t.after(() => page.close());
  await openDemo(firefox.browser, 'world/taiwan-strait-talks.html', page);
  const ours = closedRoot(firefox.browser, page);
  await ours.click('.pill-open');
  await ours.appears('[role=dialog]');
  await ours.click('button', words('page.notRelated'));
  await ours.click('button', words('page.hideSite'));
  await ours.goes('[role=dialog], .pill-open');
  assert.equal(await kept(), JSON.stringify([{}, {}]));
});
