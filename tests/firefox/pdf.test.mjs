import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { EXTENSION } from './support/extension-address.mjs';
import { useFirefox } from './support/firefox.mjs';
import { allowSite, inFirefox } from './support/in-firefox.mjs';
import { pageAt, textOf } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();

/** The least that a viewer takes for a document. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;
const SITE = 'http://127.0.0.1/*';
const popupPage = `${EXTENSION}/popup.html?page`;

test('a PDF is called one although its address does not say so, and nothing is offered that cannot work there', async (t) => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/pdf');
    response.end(PDF);
  });
  t.after(() => server.close());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The popup knows of a page what the press on its button lets it know; here the page is opened to it beforehand.
  t.after(() => inFirefox(firefox.browser, allowSite, firefox.id, SITE, false));
  await inFirefox(firefox.browser, allowSite, firefox.id, SITE, true);
  const page = await firefox.browser.newPage();
  // The viewer never tells the driver that it has come.
  page.goto(`http://127.0.0.1:${server.address().port}/download`).catch(() => {});
  await until(() =>
    firefox.own.evaluate(async () =>
      (await browser.tabs.query({ active: true })).some(({ title }) => title === 'download'),
    ),
  );
  await firefox.own.evaluate((url) => browser.tabs.create({ url, active: false }), popupPage);
  const popup = await pageAt(firefox.browser, popupPage);
  await until(async () => (await textOf(popup)).includes(words('popup.page.pdfTitle')));
  const text = await textOf(popup);
  assert.ok(!text.includes(words('popup.page.check')));
  assert.ok(!text.includes(words('popup.access.stop').replace('{host}', '127.0.0.1')));
  await popup.close();
  await page.close();
});
