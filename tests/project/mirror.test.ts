import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { importsOf, type SourceFile, sourceFiles } from './support/source-files.ts';

/** Types and plain values have nothing to run, and need no test. */
const RUNS = /^export (?:async )?function|^export const \w+[^=\n]*= (?:async )?\(/m;

test('every file of src/core is tested in the mirrored folder, by itself or as a part of a neighbour', () => {
  const files = sourceFiles('src/core');
  const tests = [...sourceFiles('tests/unit/core'), ...sourceFiles('tests/dom')];
  const covered = withParts(
    files.filter(({ path }) => tests.some((file) => isTestOf(file, path))),
    files,
  );
  const missing = files
    .filter(({ path, text }) => RUNS.test(text) && !covered.has(path))
    .map(({ path }) => `${path} has no test: write ${mirror(path)}`);
  expect(missing).toEqual([]);
});

test('every mirrored test stands beside the folder that it tests', () => {
  const orphans = [...sourceFiles('tests/unit'), ...sourceFiles('tests/dom')]
    .map(({ path }) => path)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => !exists(dirname(path).replace(/^tests\/(?:unit|dom)/, 'src')));
  expect(orphans).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = [...sourceFiles('src'), ...sourceFiles('entrypoints'), ...sourceFiles('scripts')]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines} lines: split it by idea`);
  expect(long).toEqual([]);
});

/** True if a test at the mirrored folder bears the file's name or imports it. */
function isTestOf(file: SourceFile, path: string): boolean {
  if (file.path === mirror(path)) return true;
  const folder = dirname(file.path).replace(/^tests\/(?:unit|dom)/, 'src');
  return folder === dirname(path) && importsOf(file).includes(path);
}

/**
 * The files themselves, and their parts: what they import, directly or not, from the same folder and from the folders in it. The
 * folders in src/core itself are subjects of their own.
 */
function withParts(tested: SourceFile[], all: SourceFile[]): Set<string> {
  const byPath = new Map(all.map((file) => [file.path, file]));
  return new Set(tested.flatMap((file) => [...partsOf(file, byPath)]));
}

function partsOf(start: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Set<string> {
  const home = dirname(start.path);
  const isPart = (path: string) =>
    dirname(path) === home || (home !== 'src/core' && dirname(dirname(path)) === home);
  const found = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file.path)) continue;
    found.add(file.path);
    for (const target of importsOf(file)) {
      const part = byPath.get(target);
      if (part && isPart(target)) open.push(part);
    }
  }
  return found;
}

/** Where its test is looked for first. */
function mirror(path: string): string {
  return path.replace(/^src\//, 'tests/unit/').replace(/\.tsx?$/, '.test.ts');
}

function exists(path: string): boolean {
  return existsSync(join(projectRoot, path));
}
