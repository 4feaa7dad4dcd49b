import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './support/source-files.ts';

/** Lines above a cast, in which its reason is looked for. */
const ABOVE = 2;

test.each(['src', 'entrypoints'])(
  '%s trusts no type more than the compiler without a reason',
  (folder) => {
    const bare = sourceFiles(folder).flatMap((file) =>
      castsOf(file)
        .filter((line) => !hasReason(file, line))
        .map((line) => `${file.path}:${line}: narrow it, or say beside "as" why it is so.`),
    );
    expect(bare).toEqual([]);
  },
);

test('a cast is found by the syntax, not by the word', () => {
  const text = [
    "import { a as b } from 'c';",
    "const words = 'such as Text';",
    "const fixed = ['x'] as const;",
    'const element = b as Element;',
  ].join('\n');
  expect(castsOf({ path: 'x.ts', text })).toEqual([4]);
});

test('a reason is a comment on the line of the cast or right above', () => {
  const lines = [
    '// Because.',
    'const one = b as A;',
    '',
    'const two = b as A; // Because.',
    '',
    '',
    'c as A;',
  ];
  const file = { path: 'x.ts', text: lines.join('\n') };
  expect(castsOf(file).filter((line) => !hasReason(file, line))).toEqual([7]);
});

/** The lines, from 1, on which a type is claimed with `as`; `as const` claims none. */
function castsOf({ path, text }: SourceFile): number[] {
  const found = new Set<number>();
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) collect(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if (isCast(node)) found.add(text.slice(0, node.typeAnnotation.start).split('\n').length);
    for (const value of Object.values(node)) collect(value);
  };
  collect(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return [...found];

  function isCast(node: object): node is { typeAnnotation: { start: number } } {
    if (!('type' in node) || node.type !== 'TSAsExpression') return false;
    if (!('typeAnnotation' in node) || !('expression' in node)) return false;
    const { typeAnnotation: claimed } = node;
    if (typeof claimed !== 'object' || claimed === null || !('start' in claimed)) return false;
    return typeof claimed.start === 'number' && !text.startsWith('const', claimed.start);
  }
}

function hasReason({ text }: SourceFile, line: number): boolean {
  return text
    .split('\n')
    .slice(Math.max(0, line - 1 - ABOVE), line)
    .some((one) => /(?:^|\s)\/\/ |^\s*\*\/?/.test(one));
}
