import { describe, expect, it, vi } from 'vitest';
import { createRecordSource } from '../../../src/background/record-source.ts';
import type { RecordFiles } from '../../../src/core/record.ts';
import { recordOf } from '../../../src/corpus/build-record.ts';
import { openCorpus } from '../../support/open-corpus.ts';

/** Reads a package that holds `files`, and keeps the names of what was read. */
function packaged({ corpus, topics, vocabulary, search, shingles }: RecordFiles) {
  const read: string[] = [];
  const bodies: Record<string, BodyInit> = {
    '/corpus/corpus.json': JSON.stringify(corpus),
    '/corpus/topics.json': topics,
    '/corpus/vocabulary.jsonl': vocabulary,
    '/corpus/search.jsonl': search,
    '/corpus/shingles.bin': shingles,
  };
  const open = createRecordSource(async (path) => {
    read.push(path.slice('/corpus/'.length));
    return path in bodies ? new Response(bodies[path]) : Promise.reject(new Error(path));
  });
  return { open, read, bodies };
}

const bundled = async () => {
  const { corpus, topics } = await openCorpus();
  return recordOf({ ...corpus, topics: [...topics] });
};

describe('createRecordSource', () => {
  it('reads no file but the corpus and those of the parts that are asked for, each once', async () => {
    const { open, read } = packaged(await bundled());
    expect((await open()).ok).toBe(true);
    expect(read).toEqual(['corpus.json']);
    const quotable = await open('shingles');
    expect(read.sort()).toEqual(['corpus.json', 'shingles.bin']);
    const [glance, whole] = await Promise.all([
      open('shingles', 'vocabulary'),
      open('shingles', 'vocabulary', 'search'),
    ]);
    expect(read.sort()).toEqual([
      'corpus.json',
      'search.jsonl',
      'shingles.bin',
      'vocabulary.jsonl',
    ]);
    expect(whole.ok && whole.value.search.search('taiwan').length).toBeGreaterThan(0);
    expect(whole.ok && glance.ok && whole.value.vocabulary === glance.value.vocabulary).toBe(true);
    expect(whole.ok && quotable.ok && whole.value.shingles === quotable.value.shingles).toBe(true);
  });

  it('has nothing but what was asked for', async () => {
    const { open } = packaged(await bundled());
    const opened = await open('topics');
    expect(opened.ok && Object.keys(opened.value).sort()).toEqual(['corpus', 'topics']);
  });

  it('answers without the word index what needs none, and tries again to read it', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const files = await bundled();
    const { open, bodies } = packaged(files);
    delete bodies['/corpus/search.jsonl'];
    expect(await open('search')).toMatchObject({ ok: false, error: { code: 'bad-corpus' } });
    expect((await open('vocabulary')).ok).toBe(true);
    bodies['/corpus/search.jsonl'] = files.search;
    expect((await open('search')).ok).toBe(true);
    logged.mockRestore();
  });
});
