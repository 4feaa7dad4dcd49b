import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** Reads one file of the extension's own package. */
export type ReadAsset = (path: string) => Promise<Response>;

const FILES: { [Name in keyof RecordFiles]: (read: ReadAsset) => Promise<RecordFiles[Name]> } = {
  corpus: async (read) => (await read('/corpus/corpus.json')).json(),
  topics: async (read) => (await read('/corpus/topics.json')).text(),
  vocabulary: async (read) => (await read('/corpus/vocabulary.jsonl')).text(),
  search: async (read) => (await read('/corpus/search.jsonl')).text(),
  shingles: async (read) => (await read('/corpus/shingles.bin')).arrayBuffer(),
};

/**
 * Reads one file of the record that ships inside the extension. The files were built together with this version, so they are not
 * checked again here; one that cannot be read gives a problem.
 */
export async function loadFile<Name extends keyof RecordFiles>(
  read: ReadAsset,
  name: Name,
): Promise<Result<RecordFiles[Name]>> {
  try {
    return ok(await FILES[name](read));
  } catch (error) {
    console.error(error);
    return fail(
      'bad-corpus',
      'The statements that belong to this extension cannot be read. Reinstalling it mends this.',
    );
  }
}
