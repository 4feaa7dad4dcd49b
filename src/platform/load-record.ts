import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** Reads one file of the extension's own package. */
export type ReadAsset = (path: string) => Promise<Response>;

const FILES: { [Name in keyof RecordFiles]: (read: ReadAsset) => Promise<RecordFiles[Name]> } = {
  corpus: async (read) => JSON.parse(await text(read, 'corpus.json')),
  topics: (read) => text(read, 'topics.json'),
  vocabulary: (read) => text(read, 'vocabulary.jsonl'),
  search: (read) => text(read, 'search.jsonl'),
  shingles: (read) => bytes(read, 'shingles.bin'),
};

async function bytes(read: ReadAsset, file: string): Promise<ArrayBuffer> {
  return (await read(`/corpus/${file}`)).arrayBuffer();
}

/** At once, which is faster than to have each piece decoded as it comes. */
async function text(read: ReadAsset, file: string): Promise<string> {
  return new TextDecoder().decode(await bytes(read, file));
}

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
