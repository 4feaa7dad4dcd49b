import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { projectRoot } from '../lib/project-root.mjs';
import { article, LEAD } from './articles.ts';

/** A page as rendered by a server, and the script that hydrates it on the event `go`. */
export interface HydratedApp {
  name: string;
  html(script: string): string;
  script: string;
}

/** How a framework renders a counter below an article. */
interface Framework {
  name: string;
  /** Imports and the component, the same for both sides. */
  app: string;
  /** Module that ends in `export const html = …`. */
  server: string;
  /** Statement that hydrates. */
  hydrate: string;
  /** The framework owns the whole document, not an element in it. */
  whole?: true;
}

const REACT = `import { createElement as h, Fragment, useState } from 'react';
const Counter = () => {
  const [count, setCount] = useState(0);
  return h(Fragment, null, h('p', { className: 'lead' }, 'Shipping firms ask for calm.'),
    h('button', { className: 'count', onClick: () => setCount(count + 1) }, 'pressed ' + count));
};`;

const FRAMEWORKS: Framework[] = [
  {
    name: 'React',
    app: REACT,
    server: `import { renderToString } from 'react-dom/server'; export const html = renderToString(h(Counter));`,
    hydrate: `import { hydrateRoot } from 'react-dom/client'; const hydrate = (element) => hydrateRoot(element, h(Counter));`,
  },
  {
    name: 'React, whole document',
    app: `${REACT}
const Page = () => h('html', { lang: 'en' },
  h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Taiwan and the strait'),
    h('meta', { property: 'og:type', content: 'article' })),
  h('body', null, h('main', null, h('article', null, h('h1', null, 'Taiwan and the strait'),
    ${JSON.stringify(LEAD)}.map((text) => h('p', { key: text }, text)))), h(Counter)));`,
    server: `import { renderToString } from 'react-dom/server'; export const html = renderToString(h(Page));`,
    hydrate: `import { hydrateRoot } from 'react-dom/client'; const hydrate = () => hydrateRoot(document, h(Page));`,
    whole: true,
  },
  {
    name: 'Preact',
    app: `import { h, hydrate as bring, Fragment } from 'preact';
import { useState } from 'preact/hooks';
const Counter = () => {
  const [count, setCount] = useState(0);
  return h(Fragment, null, h('p', { class: 'lead' }, 'Shipping firms ask for calm.'),
    h('button', { class: 'count', onClick: () => setCount(count + 1) }, 'pressed ' + count));
};`,
    // Its server half is a separate package; this is its output.
    server: `export const html = '<p class="lead">Shipping firms ask for calm.</p><button class="count">pressed 0</button>';`,
    hydrate: `const hydrate = (element) => bring(h(Counter), element);`,
  },
  {
    name: 'Vue',
    app: `import { createSSRApp, h, ref } from 'vue';
const setup = () => {
  const count = ref(0);
  return () => [h('p', { class: 'lead' }, 'Shipping firms ask for calm.'),
    h('button', { class: 'count', onClick: () => { count.value += 1; } }, 'pressed ' + count.value)];
};`,
    server: `import { renderToString } from 'vue/server-renderer'; export const html = await renderToString(createSSRApp({ setup }));`,
    hydrate: `const hydrate = (element) => createSSRApp({ setup }).mount(element);`,
  },
  {
    name: 'Svelte',
    app: `import App from 'virtual:App.svelte';`,
    server: `import { render } from 'svelte/server'; export const html = render(App).body;`,
    hydrate: `import { hydrate as bring } from 'svelte'; const hydrate = (target) => bring(App, { target });`,
  },
];

const SVELTE = `<script>let count = $state(0);</script>
<p class="lead">Shipping firms ask for calm.</p>
<button class="count" onclick={() => (count += 1)}>pressed {count}</button>`;

/** Bundles both halves of each; after a click on `.count` a page says "pressed 1". */
export async function hydratedApps(): Promise<HydratedApp[]> {
  const made: HydratedApp[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-apps-'));
  for (const { name, app, server, hydrate, whole } of FRAMEWORKS) {
    const file = join(folder, `${made.length}.mjs`);
    writeFileSync(file, await bundle(`${app}\n${server}`, 'server'));
    const { html }: { html: string } = await import(pathToFileURL(file).href);
    made.push({
      name,
      script: await bundle(
        `${app}\n${hydrate}\naddEventListener('go', () => hydrate(document.getElementById('app')));`,
        'client',
      ),
      html: (script) => {
        const tag = `<script type="module" async src="${script}"></script>`;
        if (whole) return `<!doctype html>${html.replace('</head>', `${tag}</head>`)}`;
        return article({ body: `<div id="app">${html}</div>${tag}` });
      },
    });
  }
  rmSync(folder, { recursive: true });
  return made;
}

/** One file with everything in it, in the frameworks' development builds: those report mismatches. */
async function bundle(entry: string, side: 'client' | 'server'): Promise<string> {
  const modules: Plugin = {
    name: 'torture-pages',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    load: (id) => {
      if (id === '\0virtual:entry.js') return entry;
      if (id !== '\0virtual:App.svelte') return null;
      return compile(SVELTE, { generate: side, dev: false, filename: 'App.svelte' }).js.code;
    },
  };
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [modules],
    define: { 'process.env.NODE_ENV': '"development"' },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      ssr: side === 'server',
      target: 'esnext',
      rollupOptions: { input: 'virtual:entry.js', preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}
