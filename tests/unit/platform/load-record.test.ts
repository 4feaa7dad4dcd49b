import { describe, expect, it, vi } from 'vitest';
import { loadStatements, loadTopics, loadWordIndex } from '../../../src/platform/load-record.ts';

const files: Record<string, string> = {
  '/corpus/corpus.json': '{"format":1}',
  '/corpus/topics.json': '[]',
  '/corpus/search.jsonl': '{}',
  '/corpus/shingles.bin': 'bytes',
};
const read = async (path: string) => new Response(files[path]);

describe('loadStatements, loadTopics, loadWordIndex', () => {
  it('read the files of the package', async () => {
    const texts = await loadStatements(read);
    expect(texts).toMatchObject({ ok: true, value: { corpus: { format: 1 } } });
    expect(texts.ok && texts.value.shingles.byteLength).toBe(5);
    expect(await loadTopics(read)).toEqual({ ok: true, value: '[]' });
    expect(await loadWordIndex(read)).toEqual({ ok: true, value: '{}' });
  });

  it('give a problem that says what to do when a file cannot be read', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = () => Promise.reject(new TypeError('Failed to fetch'));
    for (const load of [loadStatements, loadTopics, loadWordIndex]) {
      const loaded = await load(broken);
      expect(loaded).toMatchObject({ ok: false, error: { code: 'bad-corpus' } });
      expect(JSON.stringify(loaded)).not.toContain('fetch');
    }
    logged.mockRestore();
  });
});
