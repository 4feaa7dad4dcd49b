/**
 * Builds the packages for the stores (Chrome, Edge, Firefox and its sources) from the files tracked by git, and prints their
 * SHA-256. With `--verify` it builds them again in another place and time zone, builds the Firefox package from the sources
 * alone as its store does, and runs that store's own checks: it fails unless the bytes are equal and there is no error.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outputFolder } from './lib/output-folder.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { readFlags } from './lib/read-flags.mjs';
import { findDifferences } from './lib/rebuild-from-sources.mjs';

const { flags } = readFlags({
  usage:
    'npm run package [-- --verify]\n  --verify  make them twice, rebuild from the sources and lint',
  flags: { verify: 'switch' },
});

const BROWSERS = ['chrome', 'edge', 'firefox'];
const packages = join(outputFolder, 'packages');
const temporary = mkdtempSync(join(tmpdir(), 'packages-'));

try {
  const checkout = join(temporary, 'one');
  copyKnownFiles(checkout);
  const made = makePackages(checkout);
  rmSync(packages, { recursive: true, force: true });
  cpSync(join(checkout, '.output'), packages, { recursive: true });
  for (const { name, size, hash } of made) console.log(`${hash}  ${name}  ${size} bytes`);
  if (flags.verify) process.exitCode = (await verify(checkout, made)) ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Copies the files tracked by git in their current state, so that neither left-overs nor edits made meanwhile are included. */
function copyKnownFiles(target) {
  const git = (...args) => execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' });
  if (git('status', '--porcelain') !== '') {
    console.warn('Some changes are not committed. The packages hold them; new files are left out.');
  }
  for (const file of git('ls-files', '-z').split('\0').filter(Boolean)) {
    cpSync(join(projectRoot, file), join(target, file), { recursive: true });
  }
  linkModules(target);
}

function linkModules(target) {
  symlinkSync(join(projectRoot, 'node_modules'), join(target, 'node_modules'), 'junction');
}

/** Builds the corpus and every package of a checkout, into its `.output`. */
function makePackages(root, env = {}) {
  const run = (name, ...args) =>
    execFileSync(process.execPath, [join(projectRoot, 'node_modules', name), ...args], {
      cwd: root,
      env: { ...process.env, OTR_OUT_DIR: '.output', OTR_DEMO_HOST: '', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  run('wxt/bin/wxt.mjs', 'prepare');
  run('tsx/dist/cli.mjs', join('src', 'cli', 'main.ts'), 'corpus', 'build');
  for (const browser of BROWSERS) run('wxt/bin/wxt.mjs', 'zip', '-b', browser);
  return readdirSync(join(root, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(root, '.output', name));
      return { name, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
    });
}

/** True if everything is right; prints what is not. */
async function verify(checkout, made) {
  const again = new Map(makeElsewhere(checkout).map(({ name, hash }) => [name, hash]));
  const differing = made.filter(({ name, hash }) => again.get(name) !== hash);
  for (const { name } of differing) console.error(`${name} differs when built elsewhere.`);
  console.log(
    `${made.length - differing.length} of ${made.length} packages are equal byte for byte.`,
  );

  const zip = (part) => join(packages, made.find(({ name }) => name.endsWith(part)).name);
  const firefox = zip('-firefox.zip');
  const rebuilt = findDifferences(zip('-sources.zip'), firefox, join(temporary, 'sources alone'));
  for (const file of rebuilt.differing)
    console.error(`${file} differs when built from the sources.`);
  console.log(
    `${rebuilt.files - rebuilt.differing.length} of ${rebuilt.files} files of the Firefox package are the same out of the sources alone.`,
  );
  return differing.length === 0 && rebuilt.differing.length === 0 && (await passesLint(firefox));
}

/** The same from a copy with a space in its name, in another time zone, home and umask. */
function makeElsewhere(checkout) {
  const copy = join(temporary, 'far away', 'two');
  const mask = process.umask(0o077);
  try {
    mkdirSync(copy, { recursive: true });
    cpSync(checkout, copy, {
      recursive: true,
      filter: (path) => !/(?:\.output|\.wxt|node_modules|public[\\/]corpus)$/.test(path),
    });
    linkModules(copy);
    return makePackages(copy, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', HOME: dirname(copy) });
  } finally {
    process.umask(mask);
  }
}

/** What Mozilla's store would refuse; its two warnings about innerHTML concern Preact's own code, to which we pass nothing. */
async function passesLint(zip) {
  const { default: webExt } = await import('web-ext');
  const { summary } = await webExt.cmd.lint(
    { sourceDir: zip, output: 'none', boring: true, warningsAsErrors: false },
    { shouldExitProgram: false },
  );
  console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings.`);
  return summary.errors === 0;
}
