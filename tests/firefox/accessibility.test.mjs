import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { useFirefox } from './support/firefox.mjs';
import { inFirefox, preferDark } from './support/in-firefox.mjs';
import { openExtensionPage } from './support/pages.mjs';
import { until } from './support/until.mjs';

const firefox = useFirefox();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const isDark = (wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted;

/** Pages by name, each with something that is there once the page is. */
const views = [
  { name: 'the toolbar popup', path: 'popup.html', ready: '[role=tab]' },
  { name: 'the toolbar popup with passages', path: 'popup.html?q=taiwan', ready: '[role=option]' },
  {
    name: 'a quotation to check',
    path: 'popup.html?check=We+want+mutual+respect',
    ready: 'textarea',
  },
  { name: 'the list of statements', path: 'reader.html', ready: 'main a, li a' },
  {
    name: 'a whole statement',
    path: 'reader.html#2021-12-20-qin-gang-american-media',
    ready: '.statement-head',
  },
  { name: 'the settings', path: 'options.html', ready: 'fieldset' },
  { name: 'the page after installing', path: 'welcome.html', ready: '.welcome-article' },
];

for (const { name, path, ready } of views) {
  test(`axe finds nothing to mend, light and dark: ${name}`, async () => {
    const page = await openExtensionPage(firefox.browser, path, ready);
    await page.evaluate(axe);
    for (const dark of [false, true]) {
      await inFirefox(firefox.browser, preferDark, dark);
      // Firefox's own window tells the page's process in its own time.
      await until(() => page.evaluate(isDark, dark));
      const found = await page.evaluate(async () => {
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, [], dark ? 'dark' : 'light');
    }
    await inFirefox(firefox.browser, preferDark, false);
    await page.close();
  });
}
