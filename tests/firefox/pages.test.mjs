import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchFirefox, openExtensionPage, until } from './support/firefox.mjs';

let browser;
before(async () => {
  browser = await launchFirefox();
});
after(() => browser?.close());

test('the toolbar popup finds passages as one types', async () => {
  const page = await openExtensionPage(browser, 'popup.html');
  await until(() => page.evaluate(() => document.activeElement?.localName === 'input'));
  await page.keyboard.type('taiwan');
  await until(() => page.evaluate(() => document.body.textContent.includes('Qin Gang')));
  await page.close();
});

test('the reader shows a whole statement with its provenance', async () => {
  const page = await openExtensionPage(browser, 'reader.html');
  await until(() => page.evaluate(() => document.body.textContent.trim().length > 0));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await page.close();
});
