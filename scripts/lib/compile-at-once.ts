import type { Plugin } from 'vite';

/** The functions that run on every page, nearly all of them, and as soon as the script is there. By the module they are in. */
const EACH_PAGE: Record<string, readonly string[]> = {
  'sites/deny': ['isDenied', 'holds'],
  'page/page-kind': ['kindOfAddress', 'holds'],
  'page/looks-like-article': ['looksLikeArticle', 'countSigns'],
  'page/follow-changes': ['observeAll'],
  'page/watch-article': ['watchArticle', 'followAddress'],
  'content/when-shown': ['whenShown'],
  'content/handoff': ['offerGate', 'findSession'],
  'content/start-gate': ['startGate', 'follow', 'lookFirst'],
};

/**
 * Has browsers compile the functions that run on every page when they first read them. Others are only checked then and read
 * again at their first call, which is right for most and cost a tenth of what a page without an article pays; for the script
 * that reads an article, of a size three times that, it is dearer to compile all of the reading at once. Engines take
 * parentheses round a function for the sign that it is called at once. A plugin, since formatters remove such parentheses.
 */
export const compileAtOnce: Plugin = {
  name: 'compile-at-once',
  enforce: 'pre',
  transform: {
    filter: { id: new RegExp(`/src/(?:${Object.keys(EACH_PAGE).join('|')})\\.ts$`) },
    handler(code, id) {
      const names = EACH_PAGE[/\/src\/(.+)\.ts$/.exec(id)?.[1] ?? ''] ?? [];
      const found = functionsIn(this.parse(code, { lang: 'ts' })).filter(({ name }) =>
        names.includes(name),
      );
      const missing = names.find((wanted) => found.every(({ name }) => name !== wanted));
      if (missing) this.error(`${id} has no function ${missing}: see compile-at-once.ts.`);
      const insertions = found.flatMap(({ name, start, end }) => [
        { at: start, text: `const ${name} = (` },
        { at: end, text: ');' },
      ]);
      // From the last to the first, so that what is before keeps its place.
      insertions.sort((one, other) => other.at - one.at);
      let changed = code;
      for (const { at, text } of insertions)
        changed = changed.slice(0, at) + text + changed.slice(at);
      return changed;
    },
  },
};

interface NamedFunction {
  name: string;
  start: number;
  end: number;
}

/** All function declarations within a node of a syntax tree, at any depth. */
function functionsIn(node: unknown): NamedFunction[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(functionsIn);
  if (!('type' in node) || node.type !== 'FunctionDeclaration') return within;
  const { id, start, end } = node as typeof node & NamedFunction & { id?: { name: string } };
  return id ? [{ name: id.name, start, end }, ...within] : within;
}
