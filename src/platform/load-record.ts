import { fail, ok, type Result } from '../core/result.ts';
import type { Corpus } from '../core/statement.ts';

/** Reads one file of the extension's own package. */
export type ReadAsset = (path: string) => Promise<Response>;

/**
 * Reads the corpus that ships inside the extension, without its word index. The files were built together with this version, so
 * they are not checked again here; a file that cannot be read gives a problem.
 */
export function loadTexts(
  read: ReadAsset,
): Promise<Result<{ corpus: Corpus; shingles: ArrayBuffer }>> {
  return readable(async () => {
    const [corpus, shingles] = await Promise.all([
      read('/corpus/corpus.json').then((file): Promise<Corpus> => file.json()),
      read('/corpus/shingles.bin').then((file) => file.arrayBuffer()),
    ]);
    return { corpus, shingles };
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
