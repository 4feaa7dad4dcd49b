import { expect, test } from 'vitest';
import { byCodeUnits, pathsIn } from '../../../src/corpus/corpus-folder.ts';

test('paths come in the same order in every locale', () => {
  const folder = new Map(
    ['s/b.md', 's/Z.md', 's/ä.md', 's/a.md', 't/a.md', 's/a.txt'].map((p) => [p, '']),
  );
  expect(pathsIn(folder, 's/', '.md')).toEqual(['s/Z.md', 's/a.md', 's/b.md', 's/ä.md']);
});

test('equal texts compare as equal', () => {
  expect(byCodeUnits('a', 'a')).toBe(0);
});
