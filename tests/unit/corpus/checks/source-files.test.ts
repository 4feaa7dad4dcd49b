import { expect, test } from 'vitest';
import { sourceFiles } from '../../../../src/corpus/checks/source-files.ts';
import { type Change, SOURCE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a source that is not there',
    { [SOURCE]: null },
    `${STATEMENT}:31 The captured source sources/2020-05-01-li-na-radio.txt does not exist`,
  ],
  [
    'a source that nobody names',
    { 'sources/idle.txt': 'Idle.' },
    'sources/idle.txt:- No statement names this captured source',
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(sourceFiles, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(sourceFiles, {})).toEqual([]);
});
