import { expect, it, test, vi } from 'vitest';
import { loadFile } from '../../../src/platform/load-record.ts';

const files: Record<string, string> = {
  '/corpus/corpus.json': '{"format":1}',
  '/corpus/topics.json': '[]',
  '/corpus/vocabulary.jsonl': '[]\n',
  '/corpus/search.jsonl': '{}',
  '/corpus/shingles.bin': 'bytes',
};
const read = async (path: string) => new Response(files[path]);

test('loadFile reads the files of the package', async () => {
  expect(await loadFile(read, 'corpus')).toEqual({ ok: true, value: { format: 1 } });
  expect(await loadFile(read, 'topics')).toEqual({ ok: true, value: '[]' });
  expect(await loadFile(read, 'vocabulary')).toEqual({ ok: true, value: '[]\n' });
  expect(await loadFile(read, 'search')).toEqual({ ok: true, value: '{}' });
  const shingles = await loadFile(read, 'shingles');
  expect(shingles.ok && shingles.value.byteLength).toBe(5);
});

it.each(['corpus', 'topics', 'vocabulary', 'search', 'shingles'] as const)(
  'loadFile gives a problem that says what to do when %s cannot be read, and logs why',
  async (name) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const loaded = await loadFile(() => Promise.reject(new TypeError('Failed to fetch')), name);
    expect(loaded).toMatchObject({ ok: false, error: { code: 'bad-corpus' } });
    expect(JSON.stringify(loaded)).not.toContain('fetch');
    expect(logged).toHaveBeenCalledExactlyOnceWith(new TypeError('Failed to fetch'));
    logged.mockRestore();
  },
);
