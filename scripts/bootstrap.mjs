/**
 * Installs the packages of package-lock.json when they are missing or out of date, and does nothing otherwise.
 * Runs before `npm start` and `npm test`, so a fresh clone needs one command. Node built-ins only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/project-root.mjs';

const stampFile = join(projectRoot, 'node_modules', '.lock-stamp');
const lockFile = join(projectRoot, 'package-lock.json');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';

if (present !== wanted) {
  console.log('Installing packages from package-lock.json …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its own path to the scripts it runs; calling it through Node works on Windows too.
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: projectRoot, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: projectRoot, stdio: 'inherit', shell: true });
  if (done.status !== 0) {
    console.error(
      '`npm ci` failed: see the lines above. The first time, a network is needed to install packages;',
    );
    console.error('after that everything works without one.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stampFile, wanted);
}
