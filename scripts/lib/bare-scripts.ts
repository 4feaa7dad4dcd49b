import type { Plugin } from 'vite';

/**
 * Has WXT start the scripts of a page by nothing but a call. Its own way reports a crash, which browsers do as well, and costs
 * each page a twentieth of what it pays without an article.
 */
export const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  load: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint\?/ },
    handler: (id) => {
      const entry = JSON.stringify(id.slice(id.indexOf('?') + 1));
      return `import script from ${entry}; script.main();`;
    },
  },
};
