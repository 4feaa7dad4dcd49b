import { expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/read-arguments.ts';

const table = {
  speaker: { takes: 'NAME', about: '' },
  date: { takes: 'DATE', about: '' },
  batch: { about: '' },
  help: { short: 'h', about: '' },
};

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

test('takes a letter for the switch it stands for', () => {
  const read = readArguments(['-h'], table);
  expect(read.ok && read.value.switches).toEqual(new Set(['help']));
});

test.each([
  [['-batch'], 'Unknown option -batch. Did you mean --batch?'],
  [['-zzzzzz'], 'Unknown option -zzzzzz. A text that begins with "-" goes after "--".'],
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
