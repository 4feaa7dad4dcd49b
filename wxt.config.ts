import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/lib/bare-scripts.ts';
import { compileAtOnce } from './scripts/lib/compile-at-once.ts';
import { createLicenceList } from './scripts/lib/licence-list.ts';
import { polyfillAsModule } from './scripts/lib/polyfill-as-module.ts';
import { createStylesInPopup } from './scripts/lib/styles-in-popup.ts';
import { stylesInScripts } from './scripts/lib/styles-in-scripts.ts';
import { withoutAutoImports } from './scripts/lib/without-auto-imports.ts';
import { matchPatterns } from './src/sites/match-patterns.ts';

/** A host to serve demo and test pages from, besides the listed news sites. Never set in a release. */
const demoHost = process.env.OTR_DEMO_HOST;
const sites = [...matchPatterns(), ...(demoHost ? [`*://${demoHost}/*`] : [])];

const licences = createLicenceList();
const stylesInPopup = createStylesInPopup();

/**
 * A page's styles are asked for before its scripts: what stands in it is painted without waiting for these, which are many and are
 * read one after the other.
 */
const stylesFirst = {
  name: 'styles-first',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string) => {
      const styles = html.match(/<link rel="stylesheet"[^>]*>\s*/g) ?? [];
      const rest = styles.reduce((left, style) => left.replace(style, ''), html);
      return rest.replace('<script type="module"', `${styles.join('')}$&`);
    },
  },
};

/**
 * JSX becomes calls of Preact's own `h`, which is in every bundle anyway: the automatic runtime would be a second one, and
 * wordier at each element. Not Vite's `jsxInject`, which brings Preact into files without JSX too.
 */
const usePreactsH = {
  name: 'use-preacts-h',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\.tsx$/ },
    handler: (code: string) => `import { h, Fragment } from 'preact';${code}`,
  },
};

export default defineConfig({
  srcDir: '.',
  publicDir: 'public',
  outDir: process.env.OTR_OUT_DIR ?? '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  webExt: { disabled: true },
  vite: () => ({
    plugins: [
      licences.plugin(),
      usePreactsH,
      polyfillAsModule,
      bareScripts,
      compileAtOnce,
      stylesInScripts,
      stylesFirst,
      stylesInPopup.plugin,
    ],
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    build: {
      // The oldest browsers that the manifest lets in: nothing is rewritten for older ones.
      target: ['chrome123', 'firefox142'],
      // Vite's preload helper would be the only code of ours that could fetch a given address.
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (_entrypoints, config) => {
      config.plugins = withoutAutoImports(config.plugins);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const policies = manifest.content_security_policy as { extension_pages: string };
      policies.extension_pages = stylesInPopup.allow(policies.extension_pages);
    },
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'LICENSES.txt'), licences.text());
    },
  },
  zip: {
    artifactTemplate: 'on-the-record-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'on-the-record-{{version}}-sources.zip',
    // Pictures for the documents: more than all the rest, and nothing is built from them.
    excludeSources: ['reports/**', 'test-results/**', 'public/corpus/**', 'docs/pictures/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_product_name__',
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
      // On a Mac, Option and a letter write a character: Control is free there.
      _execute_action: { suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' } },
      'open-findings': {
        suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' },
        description: '__MSG_browser_commandOpen__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+Q', mac: 'MacCtrl+Shift+Q' },
        description: '__MSG_browser_commandCheck__',
      },
      'next-quotation': {
        suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_browser_commandNext__',
      },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
    ...(browser !== 'firefox' && {
      // The first with light-dark() in style sheets, the newest thing that is used.
      minimum_chrome_version: '123',
      // Without it Chromium opens our pages for a private window in an ordinary one, where they leave traces.
      incognito: 'split',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-the-record@example.org',
          // 140 has highlights and the data declaration; its Android edition reads the latter from 142 on.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
