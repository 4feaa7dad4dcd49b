import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { CorpusFolder } from './corpus-folder.ts';
import { oneProblem, type Parsed } from './problem.ts';

/** Reads the text files of a corpus folder; nothing else here reads from disk. Bytes that are not UTF-8 are a problem. */
export async function readFolder(dir: string): Promise<Parsed<CorpusFolder>> {
  const paths = await listFiles(dir);
  if (!paths) {
    const message = `The folder ${dir} does not exist or cannot be read; name a corpus folder.`;
    return oneProblem({ check: 'files', file: dir, message });
  }
  const folder = new Map<string, string>();
  for (const path of paths) {
    const name = relative(dir, path).split(sep).join('/');
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      folder.set(name, decoder.decode(await readFile(path)));
    } catch {
      const message = 'This file is not readable UTF-8 text; save it as UTF-8.';
      return oneProblem({ check: 'files', file: name, message });
    }
  }
  return { ok: true, value: folder };
}

/** Writes files into a folder, making the folder first; each name is a plain file name. */
export async function writeFiles(
  dir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await makeFolder(dir);
  for (const [name, content] of files) await writeFile(join(dir, name), content);
}

/**
 * Makes a folder and those above it that are missing. `mkdir` does so too, but on Linux never returns from a place where
 * a folder cannot be made although the one above it is there, such as /proc.
 */
async function makeFolder(dir: string): Promise<void> {
  const above = dirname(dir);
  if (above !== dir && !(await isThere(above))) await makeFolder(above);
  await mkdir(dir).catch(async (error: unknown) => {
    if (!(await isThere(dir))) throw error;
  });
}

/** Whether there is a file or folder at a path, as far as this user may know. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Removes from a folder what an earlier build left there: built files (JSON, JSON lines, binary) of other names than those. */
export async function removeOlderFiles(
  dir: string,
  files: ReadonlyMap<string, unknown>,
): Promise<void> {
  const inside = await readdir(dir, { withFileTypes: true });
  const older = inside.filter(
    (entry) => entry.isFile() && /\.(?:jsonl?|bin)$/.test(entry.name) && !files.has(entry.name),
  );
  for (const { name } of older) await rm(join(dir, name));
}

const PARTS = ['statements', 'sources', 'vocabulary', join('vocabulary', 'topics')];

/** Only files of the corpus format, so that a wrong folder is not read from end to end. */
async function listFiles(dir: string): Promise<string[] | null> {
  try {
    const top = (await readdir(dir)).filter((name) => name === 'corpus.yaml');
    const parts = await Promise.all(PARTS.map((part) => filesOf(join(dir, part))));
    return [...top.map((name) => join(dir, name)), ...parts.flat()].sort();
  } catch {
    return null;
  }
}

/** Empty if there is no such folder: the checks report what a corpus lacks. */
async function filesOf(dir: string): Promise<string[]> {
  const inside = await readdir(dir, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return inside.filter(isCorpusFile).map((entry) => join(dir, entry.name));
}

/** Text, under any name that someone may have given a file of the format: the checks tell of names that are not read. */
function isCorpusFile(entry: Dirent): boolean {
  return entry.isFile() && /^[^.].*\.(?:md|markdown|ya?ml|txt)$/i.test(entry.name);
}
