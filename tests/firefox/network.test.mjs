import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { EXTENSION } from './support/extension-address.mjs';
import { useFirefox } from './support/firefox.mjs';
import { inFirefox, notedRequests } from './support/in-firefox.mjs';
import { openDemo } from './support/pages.mjs';

const firefox = useFirefox();

test('of all requests since Firefox started, none was made by the extension', async () => {
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  await closedRoot(firefox.browser, page).appears('.pill');
  await page.close();
  const noted = await inFirefox(firefox.browser, notedRequests);
  // The page's own requests are there, so the list does see what goes out.
  assert.ok(noted.some(({ url }) => url.endsWith('/world/taiwan-strait-talks.html')));
  assert.deepEqual(
    noted.filter(({ asker }) => asker.startsWith(EXTENSION)),
    [],
  );
});
