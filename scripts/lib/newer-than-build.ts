import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** What the extension is built from. */
const SOURCES = ['src', 'entrypoints', 'corpus', 'wxt.config.ts'];

/**
 * A sentence for whoever looks at a built file that is older than what it is built from, with the first source that is newer;
 * empty if the build is of today's sources, or there is none.
 */
export function newerThanBuild(file: string): string {
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return '';
  const newer = SOURCES.flatMap(filesOf).find((path) => changed(path) > built);
  return newer ? `${newer} is newer than the build: run \`npm run build\` first` : '';
}

function changed(path: string): number {
  return statSync(join(projectRoot, path)).mtimeMs;
}

function filesOf(source: string): string[] {
  if (!statSync(join(projectRoot, source)).isDirectory()) return [source];
  return readdirSync(join(projectRoot, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}
