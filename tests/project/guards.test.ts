import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GUARDS } from '../../scripts/guards/guards.ts';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

// `npm run guards` takes each line out and sees its test fail, which takes a minute. That the lines are there is quick to see.
test.each(GUARDS)('the guard $name stands where it can be taken out', ({ file, line, test }) => {
  expect(readFileSync(join(projectRoot, 'src', file), 'utf8')).toContain(line);
  const files = ['ts', 'tsx'].map((ending) => join(projectRoot, `tests/${test}.test.${ending}`));
  expect(files.some((path) => existsSync(path))).toBe(true);
});
