import { expect, test } from 'vitest';
import {
  CheckInput,
  PageInput,
  readInput,
  SearchInput,
  TextInput,
} from '../../../src/cli/read-input.ts';

const DATE = 'must be a calendar date, written YYYY-MM-DD, YYYY-MM or YYYY.';

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
      inlineQuotes: [],
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
  [PageInput, {}, '"file" is missing.'],
  [PageInput, { file: 3 }, '"file" must be text, not 3.'],
  [CheckInput, { quote: '  ' }, '"quote" must not be empty.'],
  [CheckInput, { quote: null }, '"quote" must be text, not null.'],
  [CheckInput, { quote: 'a'.repeat(20_001) }, '"quote" must have at most 20000 characters.'],
  [CheckInput, { quote: 'a', date: '20 December' }, `"date" ${DATE}`],
  [CheckInput, { quote: 'a', date: '2021-13' }, `"date" ${DATE}`],
  [CheckInput, { quote: 'a', date: '2021-02-30' }, `"date" ${DATE}`],
  [CheckInput, 'a string', 'A JSON object is needed, in braces.'],
  [CheckInput, ['a list'], 'A JSON object is needed, in braces.'],
  [CheckInput, null, 'A JSON object is needed, in braces.'],
  [TextInput, { paragraphs: 'one' }, '"paragraphs" must be a list, not "one".'],
  [TextInput, { paragraphs: 'one '.repeat(99) }, '"paragraphs" must be a list, not this.'],
  [TextInput, { paragraphs: ['a', 5] }, '"paragraphs.1" must be text, not 5.'],
  [
    TextInput,
    { paragraphs: ['a'], inlineQuotes: [{ paragraph: 0, start: -1, end: 1 }] },
    '"inlineQuotes.0.start" must not be negative.',
  ],
  [SearchInput, { query: 'a', limit: 'ten' }, '"limit" must be a whole number from 1 to 1000.'],
  [SearchInput, { query: 'a', limit: 0 }, '"limit" must be a whole number from 1 to 1000.'],
  [SearchInput, { query: 'a', limit: null }, '"limit" must be a number, not null.'],
  [SearchInput, { query: 'a', from: 'unknown' }, `"from" ${DATE}`],
  [
    SearchInput,
    { query: 'a', from: '2022', to: '2020-05' },
    '"to" must not be earlier than "from".',
  ],
])('says which part is wrong and how it should be', (schema, input, message) => {
  expect(readInput(schema, input)).toEqual({ ok: false, error: { code: 'bad-request', message } });
});
