import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { EXTENSION } from './extension-address.mjs';
import { until } from './until.mjs';

/** A host of the frozen list, under whose name the demo newspaper is served. Nothing is fetched from it. */
const listedHost = 'https://www.reuters.com';

/** A host on no list, under whose name it is served too. */
export const unlistedHost = 'https://unlisted.example';

/** Opens a page of the demo newspaper under a host's name, in `page` or a new tab; all other requests are refused. */
export async function openDemo(browser, path, page = undefined, host = listedHost) {
  const tab = page ?? (await browser.newPage());
  await serveDemo(tab);
  await tab.goto(`${host}/${path}`);
  return tab;
}

const served = new WeakSet();

async function serveDemo(page) {
  if (served.has(page)) return;
  served.add(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const file = join(projectRoot, 'demo', pathname);
    if ([listedHost, unlistedHost].includes(origin) && existsSync(file)) {
      const contentType = extname(file) === '.css' ? 'text/css' : 'text/html; charset=utf-8';
      answered(request.respond({ status: 200, contentType, body: readFileSync(file) }));
    } else answered(request.abort());
  });
}

/** A page that is left, or closed, takes back what it asked for: then no answer is missed. */
function answered(answer) {
  answer.catch((error) => {
    if (!/no such request/.test(error.message)) throw error;
  });
}

/**
 * Opens one of the extension's own pages and waits until `ready` is in it. The navigation never reports back (a known gap between
 * puppeteer and Firefox), so the page itself is asked whether it is there.
 */
export async function openExtensionPage(browser, path, ready = '#app > *') {
  const page = await browser.newPage();
  page.goto(`${EXTENSION}/${path}`).catch(() => {});
  await until(() =>
    page
      .evaluate(
        (selector) =>
          location.protocol === 'moz-extension:' && document.querySelector(selector) !== null,
        ready,
      )
      .catch(() => false),
  );
  return page;
}

/** The page with this address, once it is there, whoever opens it. */
export function pageAt(browser, address) {
  const isThere = (page) => page.evaluate((wanted) => location.href === wanted, address);
  return until(async () => {
    for (const page of await browser.pages()) {
      if (await isThere(page).catch(() => false)) return page;
    }
    return null;
  });
}

/** Presses the button of an extension page whose text or name is `name`, once it stands still. */
export async function pressButton(page, name) {
  let before;
  const place = await until(async () => {
    const now = await page.evaluate(middleOf, name);
    const still = now !== '' && now === before;
    before = now;
    return still && now;
  });
  const [x, y] = place.split(',').map(Number);
  await page.mouse.click(x, y);
}

function middleOf(name) {
  const named = [...document.querySelectorAll('button, [role=tab], a')].find(
    (one) => one.textContent.trim() === name || one.getAttribute('aria-label') === name,
  );
  named?.scrollIntoView({ block: 'nearest' });
  const box = named?.getBoundingClientRect();
  return box && box.width > 0 ? `${box.x + box.width / 2},${box.y + box.height / 2}` : '';
}

/** Rendered text of an extension page. */
export const textOf = (page) => page.evaluate(() => document.body.innerText);

/** What our script in a listed site's page knows, asked from a page of the extension; `null` before the script is there. */
export const pageState = (own, page) =>
  own.evaluate(async (url) => {
    const [tab] = await browser.tabs.query({ url: `${url}*` });
    const message = { channel: 'page', name: 'page:state', params: {} };
    const answer = tab && (await browser.tabs.sendMessage(tab.id, message).catch(() => null));
    return answer?.ok ? answer.value : null;
  }, page.url());

/** Has a page read that a glance left unread, as the toolbar popup does. */
export const readPage = (own, page) =>
  own.evaluate(async (url) => {
    const [tab] = await browser.tabs.query({ url: `${url}*` });
    const target = { tabId: tab.id };
    await browser.scripting.executeScript({ target, files: ['/article-on-demand.js'] });
    await browser.tabs.sendMessage(tab.id, { channel: 'page', name: 'page:begin', params: {} });
  }, page.url());

/** Forgets everything the extension keeps, as if it had just been installed. */
export const forget = (own) =>
  own.evaluate(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
