import type { MessageSource } from './strings.ts';

/**
 * Reads messages from a parsed locale file (nested objects of strings), so that tests, pictures and the command line use the
 * same words as the extension. Anything that is not a string is ignored.
 */
export function messagesFromTree(tree: unknown): MessageSource {
  const messages = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') messages.set(path, node);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(tree, '');
  return (key) => messages.get(key) ?? '';
}
