import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

const run = promisify(execFile);
const FILES = [
  'corpus.json',
  'manifest.json',
  'search.jsonl',
  'shingles.bin',
  'topics.json',
  'vocabulary.jsonl',
];
/** Two projects: one builds for the extension, the other into a folder that it names. */
const places = [
  {
    project: 'here',
    out: 'public/corpus',
    words: [],
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  },
  {
    project: 'there/ünder a longer name',
    out: 'named',
    words: ['--out', 'named'],
    env: { TZ: 'America/Adak', LC_ALL: 'sv_SE.UTF-8' },
  },
];

let root: string;
let outs: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
  outs = await Promise.all(
    places.map(async ({ project, out, words, env }) => {
      const cwd = join(root, project);
      await cp(join(projectRoot, 'corpus'), join(cwd, 'corpus'), { recursive: true });
      await mkdir(join(cwd, out), { recursive: true });
      await writeFile(join(cwd, out, 'search.json'), '{}');
      const main = join(projectRoot, 'src/cli/main.ts');
      const args = ['--import', import.meta.resolve('tsx'), main, 'corpus', 'build', ...words];
      await run(process.execPath, args, { cwd, env: { ...process.env, ...env } });
      return join(cwd, out);
    }),
  );
}, 300_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('a build leaves the four files of a record in the extension’s own folder, and none of an older build', async () => {
  expect((await readdir(outs[0] ?? '')).sort()).toEqual(FILES);
});

test('a folder that is named keeps its other files', async () => {
  expect((await readdir(outs[1] ?? '')).sort()).toEqual([...FILES, 'search.json'].sort());
});

test.each(FILES)('%s has the same bytes in another folder, time zone and locale', async (file) => {
  const [one, two] = await Promise.all(outs.map((out) => readFile(join(out, file))));
  expect(one?.length).toBeGreaterThan(0);
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

test('no text file is larger than the stores review', async () => {
  for (const file of FILES) {
    expect((await stat(join(outs[0] ?? '', file))).size).toBeLessThan(4_000_000);
  }
});

test('the manifest gives the true sizes', async () => {
  const text = await readFile(join(outs[0] ?? '', 'manifest.json'), 'utf8');
  const { files } = JSON.parse(text) as { files: Record<string, { bytes: number }> };
  for (const [file, { bytes }] of Object.entries(files)) {
    expect((await stat(join(outs[0] ?? '', file))).size).toBe(bytes);
  }
});
