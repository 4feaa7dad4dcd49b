import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { projectRoot } from '../lib/project-root.mjs';

/** A regular expression literal and its location. */
export interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

/** Every regular expression literal in src, from the syntax tree. Those built at run time are not included. */
export function expressionsOfSource(): Expression[] {
  const found: Expression[] = [];
  for (const file of readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(join(projectRoot, 'src', file), 'utf8');
    collect(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), file, found);
  }
  return found;
}

function collect(node: unknown, file: string, found: Expression[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, file, found);
  else if (typeof node === 'object' && node !== null) {
    if ('regex' in node && node.regex !== null && typeof node.regex === 'object') {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, pattern, flags });
    }
    for (const value of Object.values(node)) collect(value, file, found);
  }
}

/**
 * Pieces of text derived from a pattern: its own characters, one for each class in it, its words. Repeated, they are the most
 * expensive input for it.
 */
export function seedsOf({ pattern }: Expression): string[] {
  const classes: [string, string][] = [
    ['\\s', ' '],
    ['\\s', '\n'],
    ['\\d', '7'],
    ['\\w', 'a'],
    ['\\p{L}', 'é'],
    ['\\p{Lu}', 'A'],
    ['.', 'x'],
    ['[^', '~'],
  ];
  const seeds = new Set(['a', ' ', 'A a ', '"', '0']);
  for (const [sign, example] of classes) if (pattern.includes(sign)) seeds.add(example);
  const plain = pattern.replace(
    /\\[pP]\{[^}]*\}|\\u\{?[0-9A-Fa-f]+\}?|\\[a-zA-Z]|\(\?[:=!<]*/g,
    '',
  );
  for (const character of plain.replace(/[\\^$.*+?()[\]{}|]/g, '')) seeds.add(character);
  for (const word of plain.match(/[A-Za-z]{2,}/g) ?? []) seeds.add(`${word} `).add(word);
  const all = [...seeds].slice(0, 24);
  const pairs = all.slice(0, 6).flatMap((one) => all.slice(0, 6).map((other) => one + other));
  return [...new Set([...all, ...pairs])];
}
