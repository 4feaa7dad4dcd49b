import { expect, test } from 'vitest';
import { quotedSpans } from '../../../src/corpus/quoted-spans.ts';

test('finds every place of quoted words, in order', () => {
  const text = 'War no, peace yes, peace.';
  const spans = quotedSpans(text, [
    { text: 'peace', source: 'a' },
    { text: 'War', source: 'b' },
    { text: '', source: 'c' },
  ]);
  expect(spans.map(({ start, end, source }) => [text.slice(start, end), start, source])).toEqual([
    ['War', 0, 'b'],
    ['peace', 8, 'a'],
    ['peace', 19, 'a'],
  ]);
});
