import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: '.',
  publicDir: 'public',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  manifest: { name: 'On the Record' },
});
