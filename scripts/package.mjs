/**
 * Makes the packages for the stores (Chrome, Edge, Firefox and its sources) and prints their SHA-256.
 * With `--verify` it makes them again from a copy in another folder and another time zone: equal bytes, or it fails.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './lib/project-root.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];

const made = makePackages(projectRoot);
for (const { name, size, hash } of made) console.log(`${hash}  ${name}  ${size} bytes`);

if (process.argv.includes('--verify')) {
  const again = makeElsewhere();
  const differing = made.filter(({ name, hash }) => again.get(name) !== hash);
  for (const { name } of differing) console.error(`${name} differs when built elsewhere.`);
  console.log(
    `${made.length - differing.length} of ${made.length} packages are equal byte for byte.`,
  );
  process.exitCode = differing.length > 0 ? 1 : 0;
}

/** Builds the corpus and every package of a checkout, into its `.output/packages`. */
function makePackages(root, env = {}) {
  const outDir = join('.output', 'packages');
  rmSync(join(root, outDir), { recursive: true, force: true });
  const run = (name, ...args) =>
    execFileSync(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      env: { ...process.env, ...env, OTR_OUT_DIR: outDir },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  run('wxt', 'prepare');
  run('tsx', join('src', 'corpus', 'main.ts'), 'build');
  for (const browser of BROWSERS) run('wxt', 'zip', '-b', browser);
  return readdirSync(join(root, outDir))
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(root, outDir, name));
      return { name, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
    });
}

/** The same from a copy of the files that git knows, far from here in place and time. */
function makeElsewhere() {
  const copy = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' });
    for (const file of files.split('\0').filter(Boolean)) {
      cpSync(join(projectRoot, file), join(copy, file), { recursive: true });
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const packages = makePackages(copy, {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'C',
      HOME: dirname(copy),
    });
    return new Map(packages.map(({ name, hash }) => [name, hash]));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
