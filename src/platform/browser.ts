/**
 * The only import of the browser's extension API. `wxt/browser` is webextension-polyfill here (see wxt.config.ts);
 * everything else is handed what it needs, so that it runs in tests and in the command line.
 */
export { browser } from 'wxt/browser';
