import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/corpus/problem.ts';

test('a problem is one line that editors can follow to its place', () => {
  const problem = { check: 'dates', file: 'statements/a.md', line: 3, message: 'No date.' };
  expect(formatProblem(problem)).toBe('statements/a.md:3: No date. [dates]');
});

test('a problem of a whole file has no line', () => {
  const problem = { check: 'files', file: 'corpus.yaml', message: 'Missing.' };
  expect(formatProblem(problem)).toBe('corpus.yaml: Missing. [files]');
});
