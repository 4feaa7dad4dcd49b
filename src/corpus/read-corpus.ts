import type { Corpus } from '../core/statement.ts';
import { readFolder } from './file-system.ts';
import { loadCorpus } from './load-corpus.ts';
import type { CorpusProblem, Parsed } from './problem.ts';

/**
 * Reads, checks and assembles the corpus folder `dir` (Node). Nothing is returned unless every check passes, or
 * `onProblems` takes what they object to (see `loadCorpus`).
 */
export async function readCorpus(
  dir: string,
  onProblems?: (problems: CorpusProblem[]) => void,
): Promise<Parsed<Corpus>> {
  const folder = await readFolder(dir);
  return folder.ok ? loadCorpus(folder.value, onProblems) : folder;
}
