import type { Plugin } from 'vite';

/**
 * Makes a module of webextension-polyfill, which is a CommonJS script. Bundlers otherwise copy all that such a script exports,
 * and whoever copies the browser's API has the browser make every part of it: a fifth of what a worker that wakes runs before
 * it listens.
 */
export const polyfillAsModule: Plugin = {
  name: 'polyfill-as-module',
  enforce: 'pre',
  transform: {
    filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler: (code) =>
      `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`,
  },
};
