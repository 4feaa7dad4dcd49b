import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { inFirefox, reloadAddon } from './support/in-firefox.mjs';
import { openDemo, openExtensionPage } from './support/pages.mjs';

const firefox = useFirefox();

const besideBody = (page) => page.evaluate(() => document.documentElement.children.length - 2);

test('what an updated extension left in a page goes when the new one draws there', async (t) => {
  // The extension's own pages are closed with it.
  t.after(async () => {
    firefox.own = await openExtensionPage(firefox.browser, 'reader.html');
  });
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  const ours = closedRoot(firefox.browser, page);
  await ours.click('.pill-open');
  await ours.appears('#panel');
  await inFirefox(firefox.browser, reloadAddon, firefox.id);
  await ours.goes('#panel');
  await ours.appears('.pill-open');
  assert.equal(await besideBody(page), 1);
  await page.close();
});
