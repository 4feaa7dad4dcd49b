import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/lib/browsers.mjs';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';
import { EXTENSION } from './extension-address.mjs';
import { allowPrivateWindows, inFirefox, noteRequests } from './in-firefox.mjs';
import { openExtensionPage, pageAt } from './pages.mjs';

const built = join(outputFolder, 'firefox-mv3');

let shared;

/**
 * The one Firefox of this process, with the built extension in it: every test file asks for it, the first one starts it, and it is
 * closed when the last test has ended. What it holds is there once tests run: the `browser`, the add-on's `id`, and `own`, a page
 * of the add-on's to ask its interfaces from.
 */
export function useFirefox() {
  if (shared) return shared;
  const firefox = { browser: undefined, id: '', own: undefined, home: undefined };
  shared = firefox;
  before(async () => {
    Object.assign(firefox, await launchFirefox());
    firefox.own = await openExtensionPage(firefox.browser, 'reader.html');
  });
  after(async () => {
    await firefox.browser?.close();
    if (firefox.home) rmSync(firefox.home, { recursive: true, force: true, maxRetries: 5 });
  });
  return firefox;
}

async function launchFirefox() {
  if (!existsSync(join(built, 'manifest.json'))) {
    throw new Error('The Firefox package is not built: run `npm run build` first.');
  }
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox was found; FIREFOX_PATH may name one.');
  const { browser_specific_settings: settings } = JSON.parse(
    readFileSync(join(built, 'manifest.json'), 'utf8'),
  );
  const { id } = settings.gecko;
  // Firefox refuses to start where it may not write into the home folder, or where that is another person's.
  const home = mkdtempSync(join(tmpdir(), 'on-the-record-home-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home },
    // A busy machine may need more than the half minute that is usual.
    timeout: 180_000,
    args: ['-remote-allow-system-access'],
    defaultViewport: { width: 1000, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: new URL(EXTENSION).host }),
      // Nothing moves: what is clicked stands where it was measured.
      'ui.prefersReducedMotion': 1,
      'dom.events.testing.asyncClipboard': true,
    },
  });
  await browser.installExtension(built);
  // Opens by itself, and would be taken for whatever page a test has just asked for.
  const welcome = await pageAt(browser, `${EXTENSION}/welcome.html`);
  await welcome.close();
  await inFirefox(browser, noteRequests);
  await inFirefox(browser, allowPrivateWindows, id);
  return { browser, id, home };
}
