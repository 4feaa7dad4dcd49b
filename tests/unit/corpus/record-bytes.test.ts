import { expect, test } from 'vitest';
import { recordOf } from '../../../src/corpus/build-record.ts';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { oversizedFiles, recordBytes } from '../../../src/corpus/record-bytes.ts';
import { sampleFolder } from './sample-folder.ts';

async function sampleBytes() {
  const corpus = await loadCorpus(sampleFolder());
  if (!corpus.ok) throw new Error(JSON.stringify(corpus.error));
  return { corpus: corpus.value, files: await recordBytes(recordOf(corpus.value)) };
}

test('corpus.json and topics.json hold the corpus, manifest.json the sizes and hashes of the files', async () => {
  const { corpus, files } = await sampleBytes();
  const read = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)));
  expect({ ...read('corpus.json'), topics: read('topics.json') }).toEqual(corpus);
  const manifest = read('manifest.json');
  expect(manifest).toMatchObject({ format: 4, hash: corpus.hash, statements: 1, passages: 6 });
  for (const name of [
    'corpus.json',
    'topics.json',
    'vocabulary.jsonl',
    'search.jsonl',
    'shingles.bin',
  ]) {
    expect(manifest.files[name].bytes).toBe(files.get(name)?.length);
    expect(manifest.files[name].sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('text files are ASCII, whatever is in the corpus', async () => {
  const { files } = await sampleBytes();
  const texts = [...files].filter(([name]) => /\.jsonl?$/.test(name));
  expect(texts.map(([name]) => name).sort()).toEqual([
    'corpus.json',
    'manifest.json',
    'search.jsonl',
    'topics.json',
    'vocabulary.jsonl',
  ]);
  const others = texts.filter(([, bytes]) => bytes.some((byte) => byte > 0x7f));
  expect(others.map(([name]) => name)).toEqual([]);
});

test('text files beyond the limit of the stores are named, binary ones are not text', async () => {
  const { files } = await sampleBytes();
  expect(oversizedFiles(files)).toEqual([]);
  files.set('search.jsonl', new Uint8Array(4_000_001));
  files.set('shingles.bin', new Uint8Array(4_000_001));
  expect(oversizedFiles(files)).toEqual(['search.jsonl (4000001 bytes)']);
});
