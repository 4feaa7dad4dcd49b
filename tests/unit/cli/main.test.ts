import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';

/** Runs the command's own program, with standard input and output led from and to a file. */
function otr(argv: string[], { from = devNull, to = devNull }) {
  const program = ['--import', 'tsx', join('src', 'cli', 'main.ts'), ...argv];
  return spawnSync(process.execPath, program, {
    cwd: projectRoot,
    stdio: [openSync(from, 'r'), openSync(to, 'w'), 'pipe'],
    encoding: 'utf8',
  });
}

test.runIf(process.platform === 'linux')('says that an answer could not be written', () => {
  const { status, stderr } = otr(['help'], { to: '/dev/full' });
  expect(stderr).toBe('otr: the answer cannot be written (the disk is full).\n');
  expect(status).toBe(1);
});

const BATCH = ['check', '--batch', '--corpus', 'corpus'];

test.runIf(process.platform !== 'win32')('says that standard input is a folder', () => {
  const { status, stderr } = otr(BATCH, { from: 'corpus' });
  expect(stderr).toBe('otr: standard input cannot be read (it is a folder).\n');
  expect(status).toBe(1);
});

test('reads a file that is led to standard input', () => {
  const { status, stderr } = otr(BATCH, { from: 'LICENSE' });
  expect(stderr).toMatch(/^line 1: This is not JSON/);
  expect(status).toBe(1);
});
