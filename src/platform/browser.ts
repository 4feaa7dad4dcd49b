/**
 * The only import of the browser's extension API. `wxt/browser` is webextension-polyfill here (see wxt.config.ts); everything
 * else receives what it needs as parameters, so that it also runs in tests and on the command line.
 */
export { browser } from 'wxt/browser';
