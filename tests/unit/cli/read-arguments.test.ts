import { expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/read-arguments.ts';

const table = { speaker: 'value', date: 'value', batch: 'switch' } as const;

test('reads words, values and switches in any order', () => {
  const read = readArguments(
    ['--date=2021', 'a quotation', '--speaker', 'Qin Gang', '--batch'],
    table,
  );
  expect(read).toEqual({
    ok: true,
    value: {
      words: ['a quotation'],
      values: { date: '2021', speaker: 'Qin Gang' },
      switches: new Set(['batch']),
    },
  });
});

test('takes everything after "--" for words', () => {
  const read = readArguments(['--', '--date', '- a dash'], table);
  expect(read.ok && read.value.words).toEqual(['--date', '- a dash']);
});

test.each([
  [['--spaeker', 'x'], 'Unknown option --spaeker. Did you mean --speaker?'],
  [['--zzzzzz'], 'Unknown option --zzzzzz. A text that begins with "-" goes after "--".'],
  [['--speaker'], '--speaker needs a value.'],
  [['--batch=yes'], '--batch takes no value.'],
  [
    ['--constructor', 'x'],
    'Unknown option --constructor. A text that begins with "-" goes after "--".',
  ],
])('refuses %j and says why', (argv, usage) => {
  expect(readArguments(argv, table)).toEqual({ ok: false, usage });
});
