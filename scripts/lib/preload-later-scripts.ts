import type { IndexHtmlTransformContext, Plugin } from 'vite';

/**
 * A Vite plugin: what a page's script imports later is fetched and compiled with the page, and only its running waits. Without it the
 * popup at the toolbar, whose scripts begin when it has been seen, would ask for its files only then.
 */
export const preloadLaterScripts: Plugin = {
  name: 'preload-later-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk, bundle }) => {
      const now = chunk ? withImports(chunk.fileName, bundle) : new Set();
      const later = chunk?.dynamicImports.flatMap((file) => [...withImports(file, bundle)]) ?? [];
      return [...new Set(later)]
        .filter((file) => !now.has(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

/** The script and all that it cannot run without. */
function withImports(
  file: string,
  bundle: IndexHtmlTransformContext['bundle'],
  found = new Set<string>(),
): Set<string> {
  const output = bundle?.[file];
  if (found.has(file) || output?.type !== 'chunk') return found;
  found.add(file);
  for (const imported of output.imports) withImports(imported, bundle, found);
  return found;
}
