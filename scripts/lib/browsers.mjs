// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * Where a browser may be, by name on the PATH and by application folder.
 * Google Chrome and Edge are left out on purpose: branded builds ignore --load-extension since version 137.
 */
const places = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ],
    apt: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    apt: 'firefox-esr',
  },
};

const requireHere = createRequire(import.meta.url);

/**
 * Path of a Chromium that can load extensions: CHROMIUM_PATH, Playwright's own, the PATH, application folders, and finally an
 * installation (`NO_BROWSER_INSTALL=1` forbids it).
 * @returns {string}
 * @throws {Error} describing the three ways out
 */
export function findChromium() {
  const found = lookUp('chromium') ?? install('chromium');
  if (found) return found;
  throw new Error(
    [
      'No Chromium was found. Any one of these helps:',
      '  npx playwright install chromium',
      '  sudo apt-get install -y chromium        (Debian)',
      '  CHROMIUM_PATH=/path/to/chromium npm test',
      'Google Chrome and Edge cannot be used here: they refuse --load-extension.',
    ].join('\n'),
  );
}

/**
 * Path of a Firefox, or `null` if there is none and none can be installed: its tests are then skipped with a message.
 * @returns {string | null}
 */
export function findFirefox() {
  return lookUp('firefox') ?? install('firefox');
}

/** True if a window can be shown. */
export function hasDisplay() {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/**
 * @param {keyof typeof places} browser
 * @returns {string | null}
 */
function lookUp(browser) {
  const { variable, names, files } = places[browser];
  const given = process.env[variable];
  if (given) {
    if (!isExecutable(given)) throw new Error(`${variable}=${given} cannot be run.`);
    return given;
  }
  if (browser === 'chromium') {
    const own = playwrightChromium();
    if (own) return own;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...files].find(isExecutable) ?? null;
}

function playwrightChromium() {
  try {
    const path = requireHere('@playwright/test').chromium.executablePath();
    return path && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * @param {keyof typeof places} browser
 * @returns {string | null}
 */
function install(browser) {
  if (process.env.NO_BROWSER_INSTALL === '1') return null;
  if (isRootOnDebian()) {
    console.log(`Installing ${places[browser].apt} with apt-get …`);
    installByApt(places[browser].apt);
    const found = lookUp(browser);
    if (found) return found;
  }
  if (browser !== 'chromium') return null;
  console.log("Installing Playwright's Chromium …");
  const cli = join(dirname(requireHere.resolve('@playwright/test/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { stdio: 'inherit' });
  return lookUp(browser);
}

/**
 * Retries slow mirrors, and waits for another apt-get that has the lock.
 * @param {string} name
 */
function installByApt(name) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const patience = ['-qq', '-o', 'Acquire::Retries=5', '-o', 'DPkg::Lock::Timeout=120'];
  spawnSync('apt-get', [...patience, 'update'], options);
  spawnSync('apt-get', [...patience, 'install', '-y', '--no-install-recommends', name], options);
}

/** Not on Ubuntu: its chromium package is a stub that needs snap. */
function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
