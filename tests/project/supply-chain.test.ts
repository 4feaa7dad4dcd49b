import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

/** More than this nobody can vouch for. */
const MOST_SHIPPED = 8;

interface LockEntry {
  version: string;
  integrity?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

const { packages: lock } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, LockEntry>;
};
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
};
const decision = read('docs/decisions/0008-runtime-dependencies.md');

describe.each(['chrome-mv3', 'firefox-mv3'])('what ships in .output/%s', (name) => {
  const licences = readFileSync(join(outputFolder, name, 'LICENSES.txt'), 'utf8');
  const shipped = [...licences.matchAll(/^- (\S+) (\S+), (\S+), (https:\S+)$/gm)].map(
    ([, name = '', version, licence]) => ({ name, version, licence }),
  );

  test('is code of few packages, each with a reason on record', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
    expect(shipped.length).toBeLessThanOrEqual(MOST_SHIPPED);
    const unexplained = shipped.filter(({ name }) => !decision.includes(`| ${name} |`));
    expect(unexplained, 'say in docs/decisions/0008 why it ships').toEqual([]);
  });

  test('may be passed on: permissive licences, and their full texts go along', () => {
    expect(shipped.filter(({ licence }) => !['MIT', 'MPL-2.0'].includes(licence ?? ''))).toEqual(
      [],
    );
    for (const { name } of shipped) {
      const text = licences.split(`\n${name}\n${'='.repeat(name.length)}\n`)[1] ?? '';
      expect(text.trim().length, `licence of ${name}`).toBeGreaterThan(500);
    }
  });

  test('is what the lock file says', () => {
    for (const { name, version } of shipped) {
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe('the lock file', () => {
  const entries = Object.entries(lock).filter(([path]) => path !== '');

  test('is the only one, and pins every package by its content', () => {
    const others = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'npm-shrinkwrap.json'];
    expect(readdirSync(projectRoot).filter((name) => others.includes(name))).toEqual([]);
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(entries.filter(([, { resolved }]) => /^(?:git|http:)/.test(resolved ?? ''))).toEqual([]);
  });

  test('holds every optional package, so that it installs on every system', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !(`${path}/node_modules/${name}` in lock || `node_modules/${name}` in lock),
        )
        .map((name) => `${name}, which ${path} wants`),
    );
    expect(missing).toEqual([]);
  });

  test('asks for versions that are written down exactly', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name} ${version}`);
    expect(loose).toEqual([]);
  });
});

test('what is installed runs no scripts, and the build is made without them', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(read('scripts/bootstrap.mjs')).toContain("'--ignore-scripts'");
  // Known and not needed: esbuild's only looks whether its binary is there.
  const wanting = Object.keys(lock).filter((path) => lock[path]?.hasInstallScript);
  expect(wanting).toEqual(['node_modules/esbuild']);
});

test('workflows use actions pinned by commit, and may do nothing that is not named', () => {
  const folder = join('.github', 'workflows');
  for (const file of readdirSync(join(projectRoot, folder))) {
    const text = read(join(folder, file));
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length, file).toBeGreaterThan(0);
    expect(
      used.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? '')),
      file,
    ).toEqual([]);
    expect(text, file).toMatch(/^permissions: \{\}$/m);
  }
});

test('every override has its reason on record', () => {
  const names = Object.keys(manifest.overrides);
  expect(names.filter((name) => !decision.includes(`\`${name}\``))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
