import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { readBuilt } from '../../../src/cli/read-built.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { fakeIo } from './fake-io.ts';

const MEND = 'Do this or that.';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otr-built-'));
  const build = ['corpus', 'build', join(projectRoot, 'corpus'), '--out', join(folder, 'good')];
  expect(await runCli(build, fakeIo().io)).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads a built corpus of which one file was changed as told; null takes it away. */
async function withFile(name: string, change: (bytes: Buffer) => Buffer | string | null) {
  const copy = await mkdtemp(join(folder, 'copy-'));
  await cp(join(folder, 'good'), copy, { recursive: true });
  const changed = change(await readFile(join(copy, name)));
  await (changed === null ? rm(join(copy, name)) : writeFile(join(copy, name), changed));
  const read = await readBuilt(copy, MEND);
  return read.ok ? 'read' : read.error.message.replaceAll(copy, 'DIR');
}

test('reads what was built', async () => {
  expect(await withFile('corpus.json', (bytes) => bytes)).toBe('read');
});

test.each(['corpus.json', 'topics.json', 'vocabulary.jsonl', 'search.jsonl', 'shingles.bin'])(
  'does not answer from a corpus of which %s is missing, cut off or of another build',
  async (name) => {
    const damaged = `${join('DIR', name)} is damaged, or of another build than its manifest. ${MEND}`;
    expect(await withFile(name, (bytes) => bytes.subarray(0, 99))).toBe(damaged);
    expect(await withFile(name, (bytes) => Buffer.concat([bytes, bytes]))).toBe(damaged);
    expect(await withFile(name, () => null)).toBe(
      `${join('DIR', name)} cannot be read (there is no such file). ${MEND}`,
    );
  },
);

test('names the format of a newer corpus, whatever else is in it', async () => {
  expect(await withFile('manifest.json', () => '{"format": 5, "parts": []}')).toBe(
    `DIR is a corpus built in format 5, and this otr reads format 4. ${MEND}`,
  );
});

test.each(['', '{', '[]', '{"format":"1"}', '{"format":1,"files":{"corpus.json":1}}'])(
  'takes %j for no manifest',
  async (content) => {
    expect(await withFile('manifest.json', () => content)).toBe(
      `${join('DIR', 'manifest.json')} is no manifest of a built corpus. ${MEND}`,
    );
  },
);
