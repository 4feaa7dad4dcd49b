import { describe, expect, it, vi } from 'vitest';
import { createRecordSource } from '../../../src/background/record-source.ts';
import type { RecordFiles } from '../../../src/core/record.ts';
import { recordOf } from '../../../src/corpus/build-record.ts';
import { openCorpus } from '../../support/open-corpus.ts';

/** Reads a package that holds `files`, and keeps the names of what was read. */
function packaged({ corpus, topics, search, shingles }: RecordFiles) {
  const read: string[] = [];
  const bodies: Record<string, BodyInit> = {
    '/corpus/corpus.json': JSON.stringify(corpus),
    '/corpus/topics.json': topics,
    '/corpus/search.jsonl': search,
    '/corpus/shingles.bin': shingles,
  };
  const source = createRecordSource(async (path) => {
    read.push(path.slice('/corpus/'.length));
    return path in bodies ? new Response(bodies[path]) : Promise.reject(new Error(path));
  });
  return { source, read, bodies };
}

const bundled = async () => recordOf((await openCorpus()).corpus);

describe('createRecordSource', () => {
  it('reads topics and word index only for those who look for them, and each file once', async () => {
    const { source, read } = packaged(await bundled());
    const statements = await source.statements();
    expect(read.sort()).toEqual(['corpus.json', 'shingles.bin']);
    const texts = await source.texts();
    expect(read.sort()).toEqual(['corpus.json', 'shingles.bin', 'topics.json']);
    const [whole] = await Promise.all([source.whole(), source.whole(), source.texts()]);
    expect(read.sort()).toEqual(['corpus.json', 'search.jsonl', 'shingles.bin', 'topics.json']);
    expect(whole.ok && whole.value.search.search('taiwan').length).toBeGreaterThan(0);
    expect(whole.ok && texts.ok && whole.value.vocabulary === texts.value.vocabulary).toBe(true);
    expect(whole.ok && statements.ok && whole.value.shingles === statements.value.shingles).toBe(
      true,
    );
  });

  it('answers without the word index what needs none, and tries again to read it', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const files = await bundled();
    const { source, bodies } = packaged(files);
    delete bodies['/corpus/search.jsonl'];
    expect(await source.whole()).toMatchObject({ ok: false, error: { code: 'bad-corpus' } });
    expect((await source.texts()).ok).toBe(true);
    bodies['/corpus/search.jsonl'] = files.search;
    expect((await source.whole()).ok).toBe(true);
    logged.mockRestore();
  });
});
