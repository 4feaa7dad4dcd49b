import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';

/** Runs the command's own program, with standard output led to a file. */
function otr(argv: string[], out: string) {
  const program = ['--import', 'tsx', join('src', 'cli', 'main.ts'), ...argv];
  return spawnSync(process.execPath, program, {
    cwd: projectRoot,
    stdio: ['ignore', openSync(out, 'w'), 'pipe'],
    encoding: 'utf8',
  });
}

test.runIf(process.platform === 'linux')('says that an answer could not be written', () => {
  const { status, stderr } = otr(['help'], '/dev/full');
  expect(stderr).toBe('otr: the answer cannot be written (the disk is full).\n');
  expect(status).toBe(1);
});
