import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { sourceFiles } from './support/source-files.ts';

/** A file with types only has nothing to run, and needs no test. */
const RUNS = /^export (?:async )?(?:function|const)/m;

test.each(['src/core'])(
  'every file of %s that runs has its test at the mirrored path',
  (folder) => {
    const missing = sourceFiles(folder)
      .filter(({ text }) => RUNS.test(text))
      .map(({ path }) => path)
      .filter((path) => !tests(path).some((test) => existsSync(join(projectRoot, test))))
      .map((path) => `${path} has no test: write ${tests(path).join(' or ')}`);
    expect(missing).toEqual([]);
  },
);

test('every mirrored test has the file that it tests', () => {
  const orphans = [...sourceFiles('tests/unit'), ...sourceFiles('tests/dom')]
    .map(({ path }) => path)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => {
      const source = path.replace(/^tests\/(?:unit|dom)\//, 'src/').replace(/\.test\.tsx?$/, '');
      return !['.ts', '.tsx'].some((end) => existsSync(join(projectRoot, source + end)));
    });
  expect(orphans).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = [...sourceFiles('src'), ...sourceFiles('entrypoints'), ...sourceFiles('scripts')]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines} lines: split it by idea`);
  expect(long).toEqual([]);
});

function tests(path: string): string[] {
  const inner = path.replace(/^src\//, '').replace(/\.tsx?$/, '');
  return [
    `tests/unit/${inner}.test.ts`,
    `tests/dom/${inner}.test.ts`,
    `tests/dom/${inner}.test.tsx`,
  ];
}
