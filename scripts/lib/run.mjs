// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * Runs a command of the project, printing its output as it comes, or at its end if it is `held` back so that others can print
 * beside it, and keeps that output for counting. Commands of installed packages (`wxt`, `vitest` …) are found in
 * node_modules/.bin.
 * @param {readonly [string, ...string[]]} command
 * @param {Record<string, string>} [env] added to the environment
 * @param {boolean} [held]
 * @returns {Promise<{status: number, output: string, seconds: number}>}
 */
export function run(command, env = {}, held = false) {
  const started = performance.now();
  const [name, ...args] = command;
  const bin = join(projectRoot, 'node_modules', '.bin');
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: projectRoot,
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      },
      shell: process.platform === 'win32',
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {NodeJS.WriteStream} stream */
    const keep = (stream) => (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (!held) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    /** @param {number} status */
    const end = (status) =>
      resolve({ status, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`);
      end(127);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}
