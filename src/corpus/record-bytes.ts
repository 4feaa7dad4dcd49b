import type { RecordFiles } from '../core/record.ts';
import { inAscii } from '../core/text/in-ascii.ts';
import { sha256 } from './sha256.ts';

/** Bytes beyond which a text file may not be shipped: extension stores refuse to review larger ones. */
const MAX_TEXT_FILE_BYTES = 4_000_000;

/** Goes up by one when a built corpus can no longer be read by code of before, or the other way round. */
export const RECORD_FORMAT = 4;

/** The files of a built corpus by name, with `manifest.json` that lists the others. */
export type RecordBytes = Map<string, Uint8Array<ArrayBuffer>>;

/**
 * Serialises a record as it is shipped: corpus.json, topics.json, vocabulary.jsonl, search.jsonl, shingles.bin,
 * manifest.json. The text files are ASCII.
 * No date and no path goes in, so that equal corpora give equal bytes.
 */
export async function recordBytes(record: RecordFiles): Promise<RecordBytes> {
  const encoder = new TextEncoder();
  const files: RecordBytes = new Map([
    ['corpus.json', encoder.encode(inAscii(JSON.stringify(record.corpus)))],
    ['topics.json', encoder.encode(inAscii(record.topics))],
    ['vocabulary.jsonl', encoder.encode(record.vocabulary)],
    ['search.jsonl', encoder.encode(record.search)],
    ['shingles.bin', new Uint8Array(record.shingles)],
  ]);
  const { name, hash, statements, passages } = record.corpus;
  const sizes = await Promise.all(
    [...files].map(async ([file, bytes]) => {
      return [file, { bytes: bytes.length, sha256: await sha256(bytes) }] as const;
    }),
  );
  const manifest = {
    format: RECORD_FORMAT,
    name,
    hash,
    statements: statements.length,
    passages: passages.length,
    files: Object.fromEntries(sizes),
  };
  files.set('manifest.json', encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

/** Names and sizes of text files that are too large to ship. */
export function oversizedFiles(files: RecordBytes): string[] {
  return [...files]
    .filter(([name, bytes]) => /\.jsonl?$/.test(name) && bytes.length > MAX_TEXT_FILE_BYTES)
    .map(([name, bytes]) => `${name} (${bytes.length} bytes)`);
}
