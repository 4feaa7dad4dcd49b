import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { allowSite, inFirefox } from './support/in-firefox.mjs';
import { openDemo, unlistedHost } from './support/pages.mjs';
import { until } from './support/until.mjs';

const firefox = useFirefox();
const article = 'world/taiwan-strait-talks.html';

const registered = () =>
  firefox.own.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length);

for (const [tier, pattern] of [
  ['this site', '*://unlisted.example/*'],
  ['everywhere', '*://*/*'],
]) {
  test(`${tier}: allowed, a page is looked up by itself; taken back in the browser’s own settings, what is open stays usable and the next page is left alone`, async (t) => {
    t.after(() => inFirefox(firefox.browser, allowSite, firefox.id, pattern, false));
    await inFirefox(firefox.browser, allowSite, firefox.id, pattern, true);
    await until(async () => (await registered()) === 1);
    const page = await openDemo(firefox.browser, article, undefined, unlistedHost);
    const ours = closedRoot(firefox.browser, page);
    await ours.appears('.pill-open');
    await inFirefox(firefox.browser, allowSite, firefox.id, pattern, false);
    await until(async () => (await registered()) === 0);
    await ours.click('.pill-open');
    await ours.appears('[role=dialog]');
    assert.match(await ours.text('[role=dialog]'), /Qin Gang/);
    await page.reload();
    // By the time a page of the list has its pill, this one would have its own.
    const listed = await openDemo(firefox.browser, article);
    await closedRoot(firefox.browser, listed).appears('.pill-open');
    assert.equal(await ours.count('*'), undefined);
    await listed.close();
    await page.close();
  });
}
