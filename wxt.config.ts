import { defineConfig } from 'wxt';
import { matchPatterns } from './src/sites/match-patterns.ts';

/** A host to serve demo and test pages from, besides the listed news sites. Never set in a release. */
const demoHost = process.env.OTR_DEMO_HOST;
const sites = [...matchPatterns(), ...(demoHost ? [`*://${demoHost}/*`] : [])];

export default defineConfig({
  srcDir: '.',
  publicDir: 'public',
  outDir: process.env.OTR_OUT_DIR ?? '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  webExt: { disabled: true },
  // Vite's preload helper would be the only code of ours that could fetch a given address.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  zip: {
    artifactTemplate: 'on-the-record-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'on-the-record-{{version}}-sources.zip',
    excludeSources: ['reports/**', 'test-results/**', 'public/corpus/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_product_name__',
    short_name: 'On the Record',
    description: '__MSG_product_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: sites,
    optional_host_permissions: ['*://*/*'],
    // Declared here, not as a content entrypoint: WXT's content context announces itself to the page.
    content_scripts: [{ matches: sites, js: ['article.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_browser_actionTitle__' },
    omnibox: { keyword: 'otr' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-findings': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_browser_commandOpen__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_browser_commandCheck__',
      },
      'next-quotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_browser_commandNext__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Without it Chromium opens our pages for a private window in an ordinary one, where they leave traces.
    ...(browser !== 'firefox' && { incognito: 'split' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-the-record@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
