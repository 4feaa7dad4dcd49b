/**
 * Loads a built background, in a process of its own, in a browser that lacks some APIs, and then tells it of everything that can
 * happen. `node bare-browser.mjs BACKGROUND [MISSING …]`; with `--refuse` every call of the browser's rejects, as where no window
 * is open. Prints how many events were listened to and told of; ends non-zero at the first error that nobody caught.
 */
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [background, ...rest] = process.argv.slice(2);
const refuse = rest.includes('--refuse');
const missing = new Set(rest.filter((one) => one !== '--refuse'));

const page = { id: 'an-extension', tab: { id: 1 }, frameId: 0, documentId: 'D' };
const message = (channel, name, params) => [{ channel, id: '1', name, params }, page, () => {}];

/** What each event tells of. An event that is not here is one that this row has not heard of. */
const EXAMPLES = {
  'runtime.onMessage': [
    message('lookup', 'search', { query: 'taiwan' }),
    message('lookup', 'about', {}),
    message('tab', 'tab:begin', {}),
    message('tab', 'tab:show', {}),
    message('tab', 'tab:notes', {}),
    message('tab', 'tab:count', { count: 3 }),
    message('tab', 'tab:read', { statement: 'a-statement' }),
  ],
  'runtime.onInstalled': [[{ reason: 'install' }], [{ reason: 'update' }]],
  'runtime.onStartup': [[]],
  'permissions.onAdded': [[{ origins: ['https://a.example/*'] }]],
  'permissions.onRemoved': [[{ origins: ['https://a.example/*'] }]],
  'commands.onCommand': [['open-findings'], ['check-selection'], ['next-quotation']],
  'contextMenus.onClicked': [
    [{ menuItemId: 'check-selection', selectionText: 'words' }, { id: 1 }],
    [{ menuItemId: 'check-selection', selectionText: 'words' }, undefined],
    [{ menuItemId: 'look-up-selection', selectionText: 'words' }, { id: 1 }],
  ],
  'omnibox.onInputChanged': [['taiwan', () => {}]],
  'omnibox.onInputEntered': [['taiwan'], ['otr:a-statement/p1']],
};

const listeners = [];
const make = (path) =>
  new Proxy(() => {}, {
    get(_, name) {
      if (typeof name === 'symbol' || name === 'then' || missing.has(name)) return undefined;
      const here = path ? `${path}.${name}` : name;
      if (here === 'runtime.id') return 'an-extension';
      if (here === 'runtime.lastError') return undefined;
      if (here === 'runtime.getURL') return (file) => `chrome-extension://an-extension${file}`;
      if (here === 'runtime.getManifest')
        return () => ({ content_scripts: [{ matches: ['*://a.example/*'] }] });
      if (name === 'addListener') return (listener) => listeners.push({ event: path, listener });
      return make(here);
    },
    has: (_, name) => !missing.has(name),
    apply: () => (refuse ? Promise.reject(new Error('No current window.')) : Promise.resolve([])),
  });

// What was caught is told there, which is what should become of it.
if (refuse) console.error = () => {};
globalThis.chrome = globalThis.browser = make('');
globalThis.fetch = () => Promise.reject(new Error('There are no files here.'));
process.on('unhandledRejection', (error) => {
  process.stderr.write(`not caught: ${error?.stack ?? error}\n`);
  process.exit(2);
});

await import(pathToFileURL(background).href);
for (const { event, listener } of listeners) {
  if (!EXAMPLES[event]) throw new Error(`No example of ${event}.`);
  for (const example of EXAMPLES[event]) listener(...example);
}
// Several turns, so that whatever is thrown late is thrown while we look.
for (let turn = 0; turn < 20; turn += 1) await setImmediate();
console.log(listeners.length);
