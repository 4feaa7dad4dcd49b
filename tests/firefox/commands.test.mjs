import { test } from 'node:test';
import { useFirefox } from './support/firefox.mjs';
import {
  hidePanels,
  inFirefox,
  openTabAt,
  pressShortcut,
  stopBackground,
} from './support/in-firefox.mjs';
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
