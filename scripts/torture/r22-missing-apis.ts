import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { outputFolder } from '../lib/output-folder.mjs';
import type { Outcome, Row } from './row.ts';

const run = promisify(execFile);

/** What some browsers lack. */
const OPTIONAL = ['commands', 'contextMenus', 'sidePanel', 'omnibox'];

/**
 * A browser that has everything but some APIs: whatever is called does nothing, and listeners are counted. Then
 * the built background is loaded, in a process of its own, as a browser would load it.
 */
const PRELUDE = `
  const missing = new Set(JSON.parse(process.argv[1]));
  let listening = 0;
  const make = (path) => new Proxy(function () {}, {
    get: (_, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (missing.has(name)) return undefined;
      if (path === 'chrome.runtime' && name === 'id') return 'an-extension';
      if (path === 'chrome.runtime' && name === 'lastError') return undefined;
      if (name === 'addListener') return () => { listening += 1; };
      return make(path + '.' + name);
    },
    has: (_, name) => !missing.has(name),
    apply: () => Promise.resolve(undefined),
  });
  globalThis.chrome = globalThis.browser = make('chrome');
  process.on('unhandledRejection', (error) => { console.error(error); process.exit(2); });
  await import(process.argv[2]);
  console.log(listening);
`;

export const missingApis: Row = {
  id: 'R22',
  what: 'background starts while optional APIs are missing, every combination of four',
  bar: '0 errors',
  run: startWithout,
};

async function startWithout(): Promise<Outcome> {
  const background = pathToFileURL(join(outputFolder, 'chrome-mv3', 'background.js')).href;
  let survived = 0;
  let first = '';
  const runs = 2 ** OPTIONAL.length;
  for (let combination = 0; combination < runs; combination += 1) {
    const missing = OPTIONAL.filter((_, bit) => combination & (1 << bit));
    try {
      const script = ['--input-type=module', '-e', PRELUDE, JSON.stringify(missing), background];
      const { stdout, stderr } = await run(process.execPath, script);
      if (Number(stdout.trim()) >= 3 && stderr === '') survived += 1;
      else first ||= stderr.slice(0, 120) || `only ${stdout.trim()} listeners`;
    } catch (error) {
      first ||= String(error).slice(0, 300);
    }
  }
  return { runs, survived, figure: `${runs - survived} failed${first ? `: ${first}` : ''}` };
}
