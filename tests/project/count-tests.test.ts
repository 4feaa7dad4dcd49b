import { expect, test } from 'vitest';
import { countTests, failedTests } from '../../scripts/lib/count-tests.mjs';

test.each([
  [
    'Vitest, in colours',
    '\u001b[2m Test Files \u001b[22m \u001b[1m\u001b[32m2 passed\u001b[39m (2)\n\u001b[2m      Tests \u001b[22m \u001b[31m1 failed\u001b[39m | \u001b[32m20 passed\u001b[39m | 3 skipped (24)\n',
    { passed: 20, failed: 1, skipped: 3 },
  ],
  [
    'Playwright',
    '\n  1 failed\n    a.spec.ts:1:1 › x\n  2 skipped\n  22 passed (1.6m)\n',
    { passed: 22, failed: 1, skipped: 2 },
  ],
  [
    'node --test, TAP',
    '# tests 5\n# pass 4\n# fail 1\n# skipped 0\n',
    { passed: 4, failed: 1, skipped: 0 },
  ],
  [
    'node --test, for people',
    'ℹ tests 5\nℹ pass 5\nℹ fail 0\nℹ skipped 0\n',
    { passed: 5, failed: 0, skipped: 0 },
  ],
  ['a build', '✔ Built extension in 1.068 s\n', { passed: 0, failed: 0, skipped: 0 }],
])('counts the tests of %s', (_name, output, expected) => {
  expect(countTests(output)).toEqual(expected);
});

test.each([
  [
    'Vitest',
    '\u001b[41m FAIL \u001b[49m |dom| tests/a.test.ts > a > says so\nAssertionError: no\n FAIL  |dom| tests/a.test.ts > a > says so\n',
    ['|dom| tests/a.test.ts > a > says so'],
  ],
  [
    'Playwright',
    '  1) a.spec.ts:1:1 › x ────\n\n    Error: no\n\n  2 failed\n    a.spec.ts:1:1 › x ─────\n    a.spec.ts:9:1 › y ─────\n  22 passed (1.6m)\n',
    ['a.spec.ts:1:1 › x', 'a.spec.ts:9:1 › y'],
  ],
  ['node --test, TAP', 'ok 1 - a\nnot ok 2 - b c\n  ---\n', ['b c']],
  [
    'node --test, for people',
    '✔ a (1.5ms)\n✖ b c (2.25ms)\nℹ pass 1\n\n✖ failing tests:\n\n✖ b c (2.25ms)\n',
    ['b c'],
  ],
  ['a build', '✔ Built extension in 1.068 s\n', []],
])('names what failed in %s', (_name, output, expected) => {
  expect(failedTests(output)).toEqual(expected);
});
