/**
 * Loads a built background, in a thread of its own, in a browser that lacks some APIs, and then fires every possible event.
 * Its arguments are `BACKGROUND [MISSING …]`; with `--refuse` every browser call rejects, as when no window is open. Prints
 * how many listeners there were; ends with the first error that nobody caught.
 */
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [background, ...rest] = process.argv.slice(2);
const refuse = rest.includes('--refuse');
const missing = new Set(rest.filter((one) => one !== '--refuse'));

const page = { id: 'an-extension', tab: { id: 1 }, frameId: 0, documentId: 'D' };
const message = (channel, name, params) => [{ channel, id: '1', name, params }, page, () => {}];

/** Example arguments of each event. An event that is missing here is unknown to this row. */
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
  'omnibox.onInputStarted': [[]],
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
      if (here === 'i18n.getMessage') return (message) => message;
      if (here === 'runtime.getManifest')
        return () => ({ content_scripts: [{ matches: ['*://a.example/*'] }] });
      if (name === 'addListener') return (listener) => listeners.push({ event: path, listener });
      return make(here);
    },
    has: (_, name) => !missing.has(name),
    apply: () => (refuse ? Promise.reject(new Error('No current window.')) : Promise.resolve([])),
  });

// Caught errors are logged there, as they should be.
if (refuse) console.error = () => {};
globalThis.chrome = globalThis.browser = make('');
globalThis.fetch = () => Promise.reject(new Error('There are no files here.'));

await import(pathToFileURL(background).href);
for (const { event, listener } of listeners) {
  if (!EXAMPLES[event]) throw new Error(`No example of ${event}.`);
  for (const example of EXAMPLES[event]) listener(...example);
}
// Several turns, so that whatever is thrown late is thrown while we watch.
for (let turn = 0; turn < 20; turn += 1) await setImmediate();
console.log(listeners.length);
