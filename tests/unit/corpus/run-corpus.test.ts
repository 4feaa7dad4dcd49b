import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCorpus } from '../../../src/corpus/run-corpus.ts';
import { type Change, STATEMENT, sampleFolder } from './sample-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function run(args: string[], changes: Record<string, Change> = {}) {
  for (const [path, text] of sampleFolder(changes)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const results: string[] = [];
  const messages: string[] = [];
  const code = await runCorpus(args, {
    result: (text) => results.push(text),
    message: (text) => messages.push(text),
  });
  return { code, results, messages };
}

test('check says that there is nothing to mend', async () => {
  expect(await run(['check', root])).toEqual({
    code: 0,
    results: [],
    messages: [`${root}: 1 statements, 6 passages, nothing to mend.`],
  });
});

test('check tells every problem with its place and fails', async () => {
  const { code, messages } = await run(['check', root], {
    [STATEMENT]: ['{question}', '{direct}'],
  });
  expect(code).toBe(1);
  expect(messages[0]).toMatch(/^statements\/2020-05-01-li-na-radio\.md:48: .* \[voices\]$/);
  expect(messages.at(-1)).toContain('to mend; corpus/README.md explains each check.');
});

test('stats prints JSON', async () => {
  const { code, results } = await run(['stats', root]);
  expect(code).toBe(0);
  expect(JSON.parse(results.join(''))).toMatchObject({
    statements: 1,
    perStatement: [{ pairs: 2, voices: { direct: { paragraphs: 3, words: 17 } } }],
  });
});

test('build writes the record', async () => {
  const out = join(root, 'out');
  expect((await run(['build', root, '--out', out])).code).toBe(0);
  const files = ['corpus.json', 'manifest.json', 'search.json', 'shingles.bin'];
  expect((await readdir(out)).sort()).toEqual(files);
});

test('build writes nothing if anything is wrong', async () => {
  const { code } = await run(['build', root, '--out', join(root, 'out')], {
    [STATEMENT]: ['evrybody', 'everybody'],
  });
  expect(code).toBe(1);
  expect(await readdir(root)).not.toContain('out');
});

test('a folder that is not there is a problem, not a crash', async () => {
  const { code, messages } = await run(['check', join(root, 'nowhere')]);
  expect(code).toBe(1);
  expect(messages[0]).toContain('does not exist or cannot be read');
});

test.each([[['make']], [[]], [['check', 'a', 'b']], [['build', '--fast']]])(
  'explains itself when called with %j',
  async (args) => {
    const { code, messages } = await run(args);
    expect(code).toBe(2);
    expect(messages[0]).toContain('Usage:');
  },
);
