import { expect, test } from 'vitest';
import { countTests } from '../../scripts/lib/count-tests.mjs';

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
