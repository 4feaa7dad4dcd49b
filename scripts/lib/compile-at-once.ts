import type { Plugin } from 'vite';

/** Modules whose functions run on every page, nearly all of them, and as soon as the script is there. */
const EACH_PAGE =
  /\/src\/(?:sites\/deny|page\/(?:looks-like-article|page-kind|watch-article)|content\/when-shown)\.ts$/;

/**
 * Has browsers compile the functions that run on every page when they first read them. Others are only checked then and read
 * again at their first call, which is right for most and cost a tenth of what a page without an article pays. Engines take
 * parentheses round a function for the sign that it is called at once. A plugin, since formatters remove such parentheses.
 */
export const compileAtOnce: Plugin = {
  name: 'compile-at-once',
  enforce: 'pre',
  transform: {
    filter: { id: EACH_PAGE },
    handler(code) {
      let changed = code;
      // From the last to the first, so that what is before keeps its place.
      for (const statement of this.parse(code, { lang: 'ts' }).body.reverse()) {
        const exported = statement.type === 'ExportNamedDeclaration';
        const declared = exported ? statement.declaration : statement;
        if (declared?.type !== 'FunctionDeclaration' || !declared.id) continue;
        const { start, end, id } = declared;
        const text = changed.slice(start, end);
        changed = `${changed.slice(0, start)}const ${id.name} = (${text});${changed.slice(end)}`;
      }
      return changed;
    },
  },
};
