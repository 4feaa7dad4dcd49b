import { expect, test } from 'vitest';
import {
  CheckInput,
  PageInput,
  readInput,
  SearchInput,
  TextInput,
} from '../../../src/cli/read-input.ts';

test('fills in what a line may leave out', () => {
  expect(readInput(CheckInput, { quote: ' Peace ' })).toEqual({
    ok: true,
    value: { quote: ' Peace ', speaker: '', date: 'unknown' },
  });
  expect(readInput(TextInput, { paragraphs: ['a'], date: null })).toEqual({
    ok: true,
    value: {
      title: '',
      paragraphs: ['a'],
      blockQuotes: [],
      url: '',
      date: 'unknown',
      language: 'und',
    },
  });
});

test('cuts the time off a date', () => {
  const read = readInput(CheckInput, { quote: 'a', date: '2021-12-20T08:00:00Z' });
  expect(read.ok && read.value.date).toBe('2021-12-20');
});

test.each([
  [PageInput, {}, '"file": is missing.'],
  [PageInput, { file: 3 }, '"file": expected string but received 3.'],
  [CheckInput, { quote: '  ' }, '"quote": must not be empty.'],
  [
    CheckInput,
    { quote: 'a', date: '20 December' },
    '"date": a date is YYYY-MM-DD, YYYY-MM or YYYY.',
  ],
  [CheckInput, { quote: 'a', date: '2021-13' }, '"date": a date is YYYY-MM-DD, YYYY-MM or YYYY.'],
  [CheckInput, 'a string', 'A JSON object is needed.'],
  [CheckInput, null, 'A JSON object is needed.'],
  [TextInput, { paragraphs: 'one' }, '"paragraphs": expected Array but received "one".'],
  [SearchInput, { query: 'a', limit: 'ten' }, '"limit": a whole number.'],
  [SearchInput, { query: 'a', limit: 0 }, '"limit": at least 1.'],
])('says which part is wrong and how it should be', (schema, input, message) => {
  expect(readInput(schema, input)).toEqual({ ok: false, error: { code: 'bad-request', message } });
});
