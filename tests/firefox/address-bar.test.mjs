import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXTENSION } from './support/extension-address.mjs';
import { useFirefox } from './support/firefox.mjs';
import { enterInAddressBar, inFirefox, typeInAddressBar } from './support/in-firefox.mjs';
import { pageAt } from './support/pages.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();

const type = (text) => inFirefox(firefox.browser, typeInAddressBar, text);

test('the lines under the address bar speak of the words that stand in it', async () => {
  const [, missed] = await type('otr zucchini');
  assert.equal(missed, words('popup.search.noneTitle'));
  const [first, found] = await type('otr blood is thicker than water');
  assert.equal(first, words('popup.search.label'));
  assert.match(found, /^Qin Gang · 20 Dec 2021 · .*blood is thicker than water/);
});

test('a chosen line opens the reader at the passage, and words alone are looked up', async () => {
  await type('otr blood is thicker than water');
  await inFirefox(firefox.browser, enterInAddressBar, 1);
  const place = '#2021-12-20-qin-gang-american-media/p39';
  await (await pageAt(firefox.browser, `${EXTENSION}/reader.html${place}`)).close();
  await type('otr zucchini');
  await inFirefox(firefox.browser, enterInAddressBar, 1);
  await (await pageAt(firefox.browser, `${EXTENSION}/popup.html?q=zucchini`)).close();
});
