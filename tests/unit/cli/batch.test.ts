import { expect, test } from 'vitest';
import { runBatch } from '../../../src/cli/batch.ts';
import { fail, ok } from '../../../src/core/result.ts';
import { fakeIo } from './fake-io.ts';

const length = (input: unknown) =>
  ok({ length: String((input as { quote: string }).quote).length });

test('answers each line in order and echoes its id first', async () => {
  const { io, lines, text } = fakeIo(
    '{"id":"a","quote":"één"}\n\n{"id":2,"quote":"日本"}\n{"quote":""}',
  );
  expect(await runBatch(io, length)).toBe(0);
  expect(lines()).toEqual([{ id: 'a', length: 3 }, { id: 2, length: 2 }, { length: 0 }]);
  expect(text().startsWith('{"id":"a",')).toBe(true);
});

test('goes on after a line that is no JSON, names its number and ends with status 1', async () => {
  const { io, lines, messages } = fakeIo('{"id":1,"quote":"a"}\n{"id":2,\n{"id":3,"quote":"ab"}\n');
  expect(await runBatch(io, length)).toBe(1);
  expect(lines()).toEqual([
    { id: 1, length: 1 },
    { id: null, line: 2, error: expect.stringContaining('not JSON') },
    { id: 3, length: 2 },
  ]);
  expect(messages).toEqual([expect.stringMatching(/^line 2: /)]);
});

test('echoes an id of any kind', async () => {
  const ids = ['x', 0, null, true, ['a'], { page: 3 }];
  const { io, lines } = fakeIo(ids.map((id) => JSON.stringify({ id, quote: '' })).join('\n'));
  expect(await runBatch(io, length)).toBe(0);
  expect(lines()).toEqual(ids.map((id) => ({ id, length: 0 })));
});

test('keeps the id of a line that is JSON but cannot be answered', async () => {
  const { io, lines } = fakeIo('{"id":"x"}\n');
  expect(await runBatch(io, () => fail('bad-request', 'No.'))).toBe(1);
  expect(lines()).toEqual([{ id: 'x', line: 1, error: 'No.' }]);
});

test('survives an answer that throws', async () => {
  const { io, lines } = fakeIo('{"id":"x"}\n{"id":"y","quote":"a"}\n');
  const answer = (input: unknown) => {
    if ((input as { id: string }).id === 'x') throw new Error('boom');
    return length(input);
  };
  expect(await runBatch(io, answer)).toBe(1);
  expect(lines()).toEqual([
    { id: 'x', line: 1, error: expect.stringContaining('boom') },
    { id: 'y', length: 1 },
  ]);
});
