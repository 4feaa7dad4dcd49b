import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

const run = promisify(execFile);
const FILES = ['corpus.json', 'manifest.json', 'search.jsonl', 'shingles.bin'];
const places = [
  { folder: 'here', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } },
  { folder: 'there/ünder a longer name', env: { TZ: 'America/Adak', LC_ALL: 'sv_SE.UTF-8' } },
];

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
  await Promise.all(
    places.map(async ({ folder, env }) => {
      const dir = join(root, folder, 'corpus');
      await cp(join(projectRoot, 'corpus'), dir, { recursive: true });
      const args = ['--import', 'tsx', 'src/cli/main.ts', 'corpus', 'build', dir];
      await run(process.execPath, [...args, '--out', join(root, folder, 'out')], {
        cwd: projectRoot,
        env: { ...process.env, ...env },
      });
    }),
  );
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('a build makes the four files of a record and nothing else', async () => {
  for (const { folder } of places) {
    expect((await readdir(join(root, folder, 'out'))).sort()).toEqual(FILES);
  }
});

test.each([
  ['the extension’s own folder loses the files of an older build', 'public/corpus', [], FILES],
  [
    'a folder that is named keeps its files',
    'named',
    ['--out', 'named'],
    [...FILES, 'search.json'].sort(),
  ],
] as const)(
  '%s',
  async (_what, folder, out, left) => {
    const project = join(root, 'here');
    await mkdir(join(project, folder), { recursive: true });
    await writeFile(join(project, folder, 'search.json'), '{}');
    const main = join(projectRoot, 'src/cli/main.ts');
    const args = ['--import', import.meta.resolve('tsx'), main, 'corpus', 'build', ...out];
    await run(process.execPath, args, { cwd: project });
    expect((await readdir(join(project, folder))).sort()).toEqual(left);
  },
  60_000,
);

test.each(FILES)('%s has the same bytes in another folder, time zone and locale', async (file) => {
  const [one, two] = await Promise.all(
    places.map(({ folder }) => readFile(join(root, folder, 'out', file))),
  );
  expect(one?.length).toBeGreaterThan(0);
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

test('no text file is larger than the stores review', async () => {
  for (const file of FILES) {
    expect((await stat(join(root, 'here/out', file))).size).toBeLessThan(4_000_000);
  }
});

test('the manifest gives the true sizes', async () => {
  const text = await readFile(join(root, 'here/out/manifest.json'), 'utf8');
  const { files } = JSON.parse(text) as { files: Record<string, { bytes: number }> };
  for (const [file, { bytes }] of Object.entries(files)) {
    expect((await stat(join(root, 'here/out', file))).size).toBe(bytes);
  }
});
