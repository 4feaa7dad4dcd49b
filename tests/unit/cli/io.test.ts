import { describe, expect, test } from 'vitest';
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

describe('input that never ends its object is given up, not gathered until the memory is full', () => {
  async function* endless(start: string) {
    yield Buffer.from(start);
    for (;;) yield Buffer.alloc(1_000_000, 'a');
  }
  const most = 'too long: one JSON object may have 50 million characters.';

  test('as a whole', async () => {
    await expect(readAll({ ...fakeIo().io, stdin: endless('') })).rejects.toThrow(
      `standard input is ${most}`,
    );
  });

  test('as a line, after the lines before it were given', async () => {
    const lines: string[] = [];
    const read = async () => {
      for await (const line of readLines(endless('eins\nzwei\n'))) lines.push(line);
    };
    await expect(read()).rejects.toThrow(`line 3 of standard input is ${most}`);
    expect(lines).toEqual(['eins', 'zwei']);
  });
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
