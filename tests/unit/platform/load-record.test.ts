import { describe, expect, it, vi } from 'vitest';
import { loadBundledRecord } from '../../../src/platform/load-record.ts';

const files: Record<string, string> = {
  '/corpus/corpus.json': '{"format":1}',
  '/corpus/search.json': '{}',
  '/corpus/shingles.bin': 'bytes',
};

describe('loadBundledRecord', () => {
  it('reads the three files of the package and opens them', async () => {
    const read = async (path: string) => new Response(files[path]);
    const opened = await loadBundledRecord(read, ({ corpus, search, shingles }) => ({
      format: corpus.format,
      search,
      size: shingles.byteLength,
    }));
    expect(opened).toEqual({ ok: true, value: { format: 1, search: '{}', size: 5 } });
  });

  it('gives a problem that says what to do when a file cannot be read', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const opened = await loadBundledRecord(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => null,
    );
    expect(opened).toMatchObject({ ok: false, error: { code: 'bad-corpus' } });
    expect(JSON.stringify(opened)).not.toContain('fetch');
    logged.mockRestore();
  });
});
