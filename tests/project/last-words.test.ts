import { expect, test } from 'vitest';
import { lastWordsOf, STATE } from '../e2e/support/last-words.ts';

const error = {
  message:
    '\u001b[31mError: expect(received).toBe(expected)\u001b[39m\n\nExpected: 1\nReceived: 0\n',
  location: { file: 'a.spec.ts', line: 7, column: 3 },
};
const attachment = (name: string, words: string) => ({
  name,
  contentType: 'text/plain',
  body: Buffer.from(words),
});

test('a failed test tells in plain lines where, what was expected and received, and what the browser showed', () => {
  const attachments = [
    attachment('trace', 'nothing to read'),
    attachment(STATE, 'page: a\n\nshows: b'),
  ];
  expect(lastWordsOf({ errors: [error], attachments })).toEqual([
    'at line 7:',
    'Error: expect(received).toBe(expected)',
    'Expected: 1',
    'Received: 0',
    'page: a',
    'shows: b',
  ]);
});

test('an error without a location is reported without one', () => {
  const errors = [{ message: 'Test timeout of 120000ms exceeded.' }, error];
  expect(lastWordsOf({ errors, attachments: [] }).slice(0, 2)).toEqual([
    'Test timeout of 120000ms exceeded.',
    'at line 7:',
  ]);
});
