import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** Reads one file of the extension's own package. */
export type ReadAsset = (path: string) => Promise<Response>;

/**
 * Reads the corpus that ships inside the extension, without its word index. The files were built together with this version, so
 * they are not checked again here; a file that cannot be read gives a problem.
 */
export function loadTexts(read: ReadAsset): Promise<Result<Omit<RecordFiles, 'search'>>> {
  return readable(async () => {
    const [corpus, topics, shingles] = await Promise.all([
      read('/corpus/corpus.json').then((file): Promise<RecordFiles['corpus']> => file.json()),
      read('/corpus/topics.json').then((file) => file.text()),
      read('/corpus/shingles.bin').then((file) => file.arrayBuffer()),
    ]);
    return { corpus, topics, shingles };
  });
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
