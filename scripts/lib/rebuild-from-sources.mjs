// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readZip } from './read-zip.mjs';

/**
 * Does what Mozilla's reviewers do: unpacks the sources into an empty folder, runs `build-for-amo` there, and compares every
 * file with the package.
 * @param {string} sources the zip of the sources
 * @param {string} packed the zip that is submitted
 * @param {string} folder is created
 * @returns {{files: number, differing: string[]}} differing: different bytes, or present in only one of the two
 */
export function findDifferences(sources, packed, folder) {
  for (const [path, bytes] of readZip(readFileSync(sources))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { OTR_OUT_DIR: _, OTR_DEMO_HOST: __, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build-for-amo'], {
    cwd: folder,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = join(folder, '.output', 'firefox-mv3');
  const files = new Map(
    readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(built, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
  const wanted = readZip(readFileSync(packed));
  const all = [...new Set([...files.keys(), ...wanted.keys()])].sort();
  const differing = all.filter((path) => {
    const [one, other] = [files.get(path), wanted.get(path)];
    return !one || !other || !one.equals(other);
  });
  return { files: all.length, differing };
}
