import { test } from 'node:test';
import { useFirefox } from './support/firefox.mjs';
import {
  addressInFront,
  closeTabInFront,
  hidePanels,
  inFirefox,
  openTabAt,
  pressShortcut,
  stopBackground,
} from './support/in-firefox.mjs';
import { openExtensionPage, pressButton, textOf } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();

/** Words of the popup that hangs from the toolbar; '' while there is none. */
const popupText = () =>
  firefox.own.evaluate(() => {
    const [popup] = browser.extension.getViews({ type: 'popup' });
    return popup?.document.body.innerText ?? '';
  });

for (const { page, said } of [
  { page: 'data:text/html,Hours', said: 'popup.page.noneTitle' },
  { page: 'about:config', said: 'popup.page.noAccessTitle' },
]) {
  test(`a key pressed on ${page.slice(0, 12)}, while the event page sleeps, opens the popup with the reason`, async () => {
    await inFirefox(firefox.browser, openTabAt, page);
    await inFirefox(firefox.browser, stopBackground, firefox.id);
    await inFirefox(firefox.browser, pressShortcut, 'alt,shift', 'U');
    await until(async () => (await popupText()).includes(words(said)));
    await inFirefox(firefox.browser, hidePanels);
    await until(async () => (await popupText()) === '');
  });
}

test('the help says of a command without a key that none is set, and leads to where Firefox lets one set it', async (t) => {
  const name = 'check-selection';
  await firefox.own.evaluate((one) => browser.commands.update({ name: one, shortcut: '' }), name);
  t.after(() => firefox.own.evaluate((one) => browser.commands.reset(one), name));
  const page = await openExtensionPage(firefox.browser, 'popup.html', 'input:focus');
  await pressButton(page, words('popup.help.open'));
  await until(async () => (await textOf(page)).includes(words('options.shortcuts.none')));
  await pressButton(page, words('options.shortcuts.change'));
  await until(async () => (await inFirefox(firefox.browser, addressInFront)) === 'about:addons');
  await inFirefox(firefox.browser, closeTabInFront);
  await page.close();
});
