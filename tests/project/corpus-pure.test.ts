import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './support/source-files.ts';

/** The edge of src/corpus: what touches disks and processes. All else must run in a browser, where packs are read. */
const EDGE = ['file-system', 'read-corpus', 'build-record'];

const isEdge = (path: string) => EDGE.some((name) => path === `src/corpus/${name}.ts`);
const pure = sourceFiles('src/corpus').filter(({ path }) => !isEdge(path));

test('only file-system.ts touches files', () => {
  const found = sourceFiles('src/corpus').filter((file) =>
    importsOf(file).some((target) => target.startsWith('node:fs')),
  );
  expect(found.map(({ path }) => path)).toEqual(['src/corpus/file-system.ts']);
});

test('parsing and checking a corpus needs nothing of Node and no clock', () => {
  const broken = pure.filter(
    (file) =>
      importsOf(file).some((target) => target.startsWith('node:')) ||
      /\bprocess\.|\bBuffer\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|toLocale|localeCompare|Intl\./.test(
        file.text,
      ),
  );
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('parsing never reaches the edge', () => {
  const reached = pure.flatMap((file) => importsOf(file).filter(isEdge));
  expect(reached).toEqual([]);
});
