import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './support/source-files.ts';

/** A function, also one that is kept in a constant. */
const FUNCTION =
  /^export (?:async )?(?:function\b|const \w+(?:: [^=]+)? = (?:async )?(?:\(|\w+ =>))/;

test.each(['src', 'scripts'])(
  'every function that a file of %s exports has a doc comment',
  (folder) => {
    expect(sourceFiles(folder).flatMap(undocumented)).toEqual([]);
  },
);

test('a comment counts if it ends right above', () => {
  const lines = [
    '/** What it does. */',
    'export function one() {}',
    'export const two = async (a: number) => a;',
    '/** Of something else. */',
    '',
    'export async function* three() {}',
    "export const four = 'no function';",
    'function five() {}',
  ];
  expect(undocumented({ path: 'x.ts', text: lines.join('\n') })).toEqual([
    'x.ts:3: say above it what its name does not: what it guarantees, units, errors.',
    'x.ts:6: say above it what its name does not: what it guarantees, units, errors.',
  ]);
});

function undocumented({ path, text }: SourceFile): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) =>
    FUNCTION.test(line) && !lines[at - 1]?.endsWith('*/')
      ? [
          `${path}:${at + 1}: say above it what its name does not: what it guarantees, units, errors.`,
        ]
      : [],
  );
}
