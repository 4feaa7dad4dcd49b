import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** Reads one file of the extension's own package. */
export type ReadAsset = (path: string) => Promise<Response>;

/**
 * Reads the statements that ship inside the extension, with what finds their words. The files were built together with this
 * version, so they are not checked again here; a file that cannot be read gives a problem.
 */
export function loadStatements(
  read: ReadAsset,
): Promise<Result<Pick<RecordFiles, 'corpus' | 'shingles'>>> {
  return readable(async () => {
    const [corpus, shingles] = await Promise.all([
      read('/corpus/corpus.json').then((file): Promise<RecordFiles['corpus']> => file.json()),
      read('/corpus/shingles.bin').then((file) => file.arrayBuffer()),
    ]);
    return { corpus, shingles };
  });
}

/** Reads the topics of that corpus. */
export function loadTopics(read: ReadAsset): Promise<Result<string>> {
  return readable(async () => (await read('/corpus/topics.json')).text());
}

/** Reads the word index of that corpus. */
export function loadWordIndex(read: ReadAsset): Promise<Result<string>> {
  return readable(async () => (await read('/corpus/search.jsonl')).text());
}

async function readable<T>(load: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await load());
  } catch (error) {
    console.error(error);
    return fail(
      'bad-corpus',
      'The statements that belong to this extension cannot be read. Reinstalling it mends this.',
    );
  }
}
