import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { RECORD_FORMAT } from '../corpus/record-bytes.ts';
import { sha256 } from '../corpus/sha256.ts';
import { fileTrouble } from './file-trouble.ts';

const Manifest = v.object({
  format: v.number(),
  files: v.optional(v.record(v.string(), v.object({ sha256: v.string() })), {}),
});

/** What is wrong with a built corpus, for people; what to do about it depends on whose corpus it is. */
class BadCorpus extends Error {}

/**
 * Reads a built corpus and proves each file by its manifest: with one that is damaged or of another build, words on record
 * would be told to be missing from it. What a problem says ends with `mend`, a sentence on what to do.
 */
export async function readBuilt(folder: string, mend: string): Promise<Result<RecordFiles>> {
  try {
    return ok(await readProved(folder));
  } catch (error) {
    if (error instanceof BadCorpus) return fail('bad-corpus', `${error.message} ${mend}`);
    throw error;
  }
}

async function readProved(folder: string): Promise<RecordFiles> {
  const manifest = readManifest(folder, await bytesOf(folder, 'manifest.json'));
  const { format, files } = manifest;
  if (format !== RECORD_FORMAT) {
    throw new BadCorpus(
      `${folder} is a corpus built in format ${format}, and this otr reads format ${RECORD_FORMAT}.`,
    );
  }
  const proved = async (name: string) => {
    const bytes = await bytesOf(folder, name);
    if ((await sha256(bytes)) === files[name]?.sha256) return bytes;
    throw new BadCorpus(`${join(folder, name)} is damaged, or of another build than its manifest.`);
  };
  const text = async (name: string) => new TextDecoder().decode(await proved(name));
  return {
    corpus: JSON.parse(await text('corpus.json')),
    topics: await text('topics.json'),
    vocabulary: await text('vocabulary.jsonl'),
    search: await text('search.jsonl'),
    shingles: (await proved('shingles.bin')).buffer,
  };
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(join(folder, name)));
  } catch (error) {
    throw new BadCorpus(`${join(folder, name)} cannot be read (${fileTrouble(error)}).`);
  }
}

function readManifest(folder: string, bytes: Uint8Array): v.InferOutput<typeof Manifest> {
  try {
    return v.parse(Manifest, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new BadCorpus(`${join(folder, 'manifest.json')} is no manifest of a built corpus.`);
  }
}
