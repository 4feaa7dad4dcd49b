/**
 * Installs the packages of package-lock.json if they are missing or differ, and does nothing otherwise. Runs before `npm start`
 * and `npm test`, so a fresh clone needs one command. Node built-ins only, and old syntax: it must run on the old Node that it
 * warns about.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/project-root.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing packages from package-lock.json …');
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retries=5',
  ];
  // npm passes its own path to the scripts it runs; calling it through Node works on Windows too.
  const npm = process.env.npm_execpath;
  const onWindows = process.platform === 'win32';
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: projectRoot, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: projectRoot, stdio: 'inherit', shell: onWindows });
  if (done.status !== 0) {
    console.error('`npm ci` failed: see the lines above. The first time, a network is needed to');
    console.error('install packages; after that everything works without one.');
    process.exit(done.status || 1);
  }
}

/** True if what npm wrote down when it had installed is what the lock file wants. Packages for other systems may be missing. */
function isInstalled() {
  const written = join(projectRoot, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const present = readLock(written);
  const wanted = readLock(join(projectRoot, 'package-lock.json'));
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const { integrity, optional } = wanted[path];
    return path in present ? present[path].integrity === integrity : Boolean(optional);
  });
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
