import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder, removeOlderFiles, writeFiles } from '../../../src/corpus/file-system.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
  await mkdir(join(root, 'sources'));
  await writeFile(join(root, 'corpus.yaml'), 'format: 1');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('reads the files of the format, byte for byte, and nothing else', async () => {
  await writeFile(join(root, 'sources/a.txt'), '\uFEFFa\r\n\u2002b');
  await writeFile(join(root, 'sources/picture.png'), 'png');
  await writeFile(join(root, 'README.md'), 'readme');
  await mkdir(join(root, 'node_modules'));
  const folder = await readFolder(root);
  expect(folder.ok && [...folder.value]).toEqual([
    ['corpus.yaml', 'format: 1'],
    ['sources/a.txt', '\uFEFFa\r\n\u2002b'],
  ]);
});

test('bytes that are no UTF-8 are a problem', async () => {
  await writeFile(join(root, 'sources/a.txt'), Buffer.from([0x61, 0xff]));
  expect(await readFolder(root)).toMatchObject({
    ok: false,
    error: [{ file: 'sources/a.txt', message: expect.stringContaining('UTF-8') }],
  });
});

test('links out of the folder are not followed', async () => {
  await writeFile(join(root, 'secret.txt'), 'secret');
  await symlink(join(root, 'secret.txt'), join(root, 'sources/link.txt'));
  const folder = await readFolder(root);
  expect(folder.ok && folder.value.has('sources/link.txt')).toBe(false);
});

test('writes files into a folder that it makes', async () => {
  await writeFiles(join(root, 'new/out'), new Map([['a.json', '{}']]));
  expect(await readFile(join(root, 'new/out/a.json'), 'utf8')).toBe('{}');
});

test.runIf(process.platform === 'linux')('gives up where no folder can be made', async () => {
  await expect(writeFiles('/proc/corpus', new Map([['a.json', '{}']]))).rejects.toThrow('ENOENT');
});

test('reads text under other endings too, for the checks to tell of', async () => {
  await mkdir(join(root, 'statements'));
  for (const name of ['a.markdown', 'a.MD', '.a.md', 'a.md~', 'a.jpg']) {
    await writeFile(join(root, 'statements', name), '');
  }
  const folder = await readFolder(root);
  const names = folder.ok ? [...folder.value.keys()] : [];
  expect(names).toEqual(['corpus.yaml', 'statements/a.MD', 'statements/a.markdown']);
});

test('files of an earlier build are removed, and nothing else', async () => {
  await mkdir(join(root, 'out/folder.json'), { recursive: true });
  for (const name of ['a.json', 'search.json', 'old.jsonl', 'old.bin', 'README.md']) {
    await writeFile(join(root, 'out', name), '{}');
  }
  await removeOlderFiles(join(root, 'out'), new Map([['a.json', '{}']]));
  expect((await readdir(join(root, 'out'))).sort()).toEqual(['README.md', 'a.json', 'folder.json']);
});
