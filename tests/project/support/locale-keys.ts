import { inKey } from '../../../src/ui/words/in-key.ts';
import type { SourceFile } from './source-files.ts';

/** What a file says about messages: keys in full, the beginnings of keys that it completes at run time, and words that may complete one. */
export interface UsedKeys {
  keys: string[];
  prefixes: string[];
  endings: string[];
}

/**
 * The messages that a source file names, for the top-level `groups` of the English file: quoted paths ('action.close'),
 * `__MSG_product_name__`, and template literals by what stands before their first value. A template that begins with
 * a value (`${side}.${unit}`) stands for every group that the same file quotes. It knows no scopes: a quoted path
 * counts wherever it stands. Any quoted word may be an ending, `other-speaker` as `otherSpeaker`.
 */
export function usedKeys({ text }: SourceFile, groups: ReadonlySet<string>): UsedKeys {
  const inGroup = (path: string): boolean => groups.has(path.split('.')[0] ?? '');
  const quoted = [...text.matchAll(/['"]([a-z]\w*(?:\.\w+)*)['"]/g)].map((match) => match[1] ?? '');
  const manifest = [...text.matchAll(/__MSG_(\w+?)__/g)].map((match) =>
    (match[1] ?? '').replaceAll('_', '.'),
  );
  const templates = [...text.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)].map(
    (match) => match[1] ?? '',
  );
  const open = /`\$\{\w+\}\.\$\{\w+\}`/.test(text)
    ? quoted.filter((path) => groups.has(path)).map((group) => `${group}.`)
    : [];
  return {
    keys: [...quoted.filter((path) => path.includes('.') && inGroup(path)), ...manifest],
    prefixes: [...templates.filter(inGroup), ...open],
    endings: [...text.matchAll(/['"]([a-z][\w-]*)['"]/g)].map((match) => inKey(match[1] ?? '')),
  };
}
