import { test } from 'node:test';
import { closedRoot } from './support/closed-root.mjs';
import { useFirefox } from './support/firefox.mjs';
import { inFirefox, openToolbarPopup } from './support/in-firefox.mjs';
import { forget, openDemo, openExtensionPage, textOf } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();

const openPopupPage = () => openExtensionPage(firefox.browser, 'popup.html', 'input:focus');

test('the caret stands in the search field, and passages come as one types', async () => {
  const page = await openPopupPage();
  await page.keyboard.type('taiwan strait');
  await until(() =>
    page.evaluate(() =>
      document.querySelector('[role=option]')?.textContent.includes('Taiwan Strait'),
    ),
  );
  await page.close();
});

test('arrow keys and Enter lead to a passage, Escape leads back to its place', async () => {
  const page = await openPopupPage();
  const focused = (selector) =>
    until(() => page.evaluate((one) => document.activeElement?.matches(one), selector));
  await page.keyboard.type('taiwan');
  await until(() => page.evaluate(() => document.querySelectorAll('[role=option]').length > 2));
  await page.keyboard.press('ArrowDown');
  await focused('[role=option]:nth-child(1)');
  await page.keyboard.press('ArrowDown');
  await focused('[role=option]:nth-child(2)');
  await page.keyboard.press('Enter');
  await until(async () => (await textOf(page)).includes(words('provenance.publishedBy')));
  await page.keyboard.press('Escape');
  await focused('[role=option]:nth-child(2)');
  await forget(firefox.own);
  await page.close();
});

test('"c" copies the chosen passage with who said it and where', async () => {
  const page = await openPopupPage();
  await page.keyboard.type('"blood is thicker than water"');
  await until(() => page.evaluate(() => document.querySelector('[role=option]') !== null));
  await page.keyboard.press('ArrowDown');
  await until(() => page.evaluate(() => document.activeElement?.matches('[role=option]')));
  await page.keyboard.press('c');
  await until(async () =>
    /blood is thicker than water[\s\S]*Qin Gang[\s\S]*http/.test(
      await page.evaluate(() => navigator.clipboard.readText()),
    ),
  );
  await forget(firefox.own);
  await page.close();
});

test('the toolbar button opens the popup, in its full size, with what was found on the page in front', async () => {
  const page = await openDemo(firefox.browser, 'world/taiwan-strait-talks.html');
  await closedRoot(firefox.browser, page).appears('.pill');
  await page.bringToFront();
  await inFirefox(firefox.browser, openToolbarPopup, firefox.id);
  const inPopup = (selector) =>
    firefox.own.evaluate((one) => {
      const [view] = browser.extension.getViews({ type: 'popup' });
      return view?.document.querySelector(one)?.outerHTML ?? '';
    }, selector);
  await until(() => inPopup('input:focus'));
  // The count of what was found on the page in front.
  await until(async () => /\d/.test(await inPopup('[role=tab]:nth-child(2) .count')));
  await until(async () => {
    const { window, drawn } = await firefox.own.evaluate(() => {
      const [view] = browser.extension.getViews({ type: 'popup' });
      const { right, bottom } = view.document.querySelector('.popup').getBoundingClientRect();
      return { window: [view.innerWidth, view.innerHeight], drawn: [right, bottom] };
    });
    return window[0] >= 380 && window[1] > 400 && String(drawn) === String(window);
  });
  await firefox.own.evaluate(() => browser.extension.getViews({ type: 'popup' })[0].close());
  await page.close();
});
