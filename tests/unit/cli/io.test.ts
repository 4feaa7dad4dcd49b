import { expect, test } from 'vitest';
import { readAll, readLines } from '../../../src/cli/io.ts';
import { fakeIo } from './fake-io.ts';

test('puts letters together that were cut in two', async () => {
  expect(await readAll(fakeIo('Größe 和平 “quoted” text').io)).toBe('Größe 和平 “quoted” text');
});

test('gives lines as they come, the last one without a line break too', async () => {
  const lines: string[] = [];
  for await (const line of readLines(fakeIo('eins\n\nzwölf\nlast').io.stdin)) lines.push(line);
  expect(lines).toEqual(['eins', '', 'zwölf', 'last']);
});

test('reads what PowerShell writes: UTF-16 with a mark at the start', async () => {
  const utf16 = Buffer.from('\uFEFFzwölf\r\nlast', 'utf16le');
  expect(await readAll({ ...fakeIo().io, stdin: inPieces(utf16) })).toBe('zwölf\r\nlast');
});

test('says why input broke off', async () => {
  async function* broken() {
    yield Buffer.from('half');
    throw Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' });
  }
  await expect(readAll({ ...fakeIo().io, stdin: broken() })).rejects.toThrow(
    'standard input cannot be read (it is a folder).',
  );
});

async function* inPieces(bytes: Uint8Array) {
  for (let start = 0; start < bytes.length; start += 3) yield bytes.subarray(start, start + 3);
}
