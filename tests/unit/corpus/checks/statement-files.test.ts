import { expect, test } from 'vitest';
import { statementFiles } from '../../../../src/corpus/checks/statement-files.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'an id that is not the file name',
    { [STATEMENT]: ['id: 2020-05-01-li-na-radio', 'id: 2020-05-01-li-na-talk'] },
    STATEMENT +
      ':2 The id is "2020-05-01-li-na-talk" but the file is not named 2020-05-01-li-na-talk.md',
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(statementFiles, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(statementFiles, {})).toEqual([]);
});
