import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';

const built = join(outputFolder, 'firefox-mv3');
const uuid = '7d0c5a5e-3b1f-4c55-9d0e-6d5b1f0a2c11';

/** A host of the frozen list, under whose name the demo newspaper is served. Nothing is fetched from it. */
const listedHost = 'https://www.reuters.com';

/**
 * Starts Firefox with the built extension as a temporary add-on. Its background page is stopped after a second of
 * quiet, so every test that waits meets a dead one.
 */
export async function launchFirefox() {
  if (!existsSync(join(built, 'manifest.json'))) {
    throw new Error('The Firefox package is not built: run `npm run build` first.');
  }
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
      'extensions.background.idle.timeout': 1000,
    },
  });
  await browser.installExtension(built);
  return browser;
}

/** Opens a page of the demo newspaper under the listed host's name; all other requests are refused and listed. */
export async function openDemo(browser, path) {
  const page = await browser.newPage();
  const refused = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const file = join(projectRoot, 'demo', pathname);
    if (origin === listedHost && existsSync(file)) {
      const contentType = extname(file) === '.css' ? 'text/css' : 'text/html; charset=utf-8';
      void request.respond({ status: 200, contentType, body: readFileSync(file) });
    } else {
      if (!request.url().startsWith('data:')) refused.push(request.url());
      void request.abort();
    }
  });
  await page.goto(`${listedHost}/${path}`);
  return { page, refused };
}

/**
 * Opens one of the extension's own pages. The navigation never reports back (a known gap between puppeteer and
 * Firefox), so the page itself is asked whether it is there.
 */
export async function openExtensionPage(browser, path) {
  const page = await browser.newPage();
  page.goto(`moz-extension://${uuid}/${path}`).catch(() => {});
  await until(() =>
    page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false),
  );
  return page;
}

/**
 * Calls `declaration` (a function as text, which gets the closed shadow root and `args`) for the first closed root of the
 * page; gives `undefined` while there is none.
 */
export async function inClosedRoot(browser, page, declaration, ...args) {
  const target = { context: page.mainFrame()._id };
  const tree = await browser.connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const root = closedRoot(tree.result.result);
  if (!root) return undefined;
  const answer = await browser.connection.send('script.callFunction', {
    functionDeclaration: declaration,
    target,
    awaitPromise: true,
    arguments: [{ sharedId: root }, ...args.map((value) => ({ type: typeof value, value }))],
  });
  return answer.result.result?.value;
}

function closedRoot(node) {
  const shadow = node?.value?.shadowRoot;
  if (shadow?.value?.mode === 'closed') return shadow.sharedId;
  for (const child of node?.value?.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

/** Asks again until the answer is truthy; fails after `seconds` with the last answer. */
export async function until(ask, seconds = 12) {
  const end = Date.now() + seconds * 1000;
  let answer;
  while (Date.now() < end) {
    answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${seconds} s; the last answer was ${JSON.stringify(answer)}`);
}
