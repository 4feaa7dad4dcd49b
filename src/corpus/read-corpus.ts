import type { Corpus } from '../core/statement.ts';
import { readFolder } from './file-system.ts';
import { loadCorpus } from './load-corpus.ts';
import type { Parsed } from './problem.ts';

/** Reads, checks and assembles the corpus folder `dir` (Node). Nothing is returned unless every check passes. */
export async function readCorpus(dir: string): Promise<Parsed<Corpus>> {
  const folder = await readFolder(dir);
  return folder.ok ? loadCorpus(folder.value) : folder;
}
