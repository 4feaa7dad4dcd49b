import { expect, test } from 'vitest';
import { roleAtTheTime } from '../../../../src/corpus/checks/role-at-the-time.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'an office held only later',
    { [STATEMENT]: ['role: Minister of Trade', 'role: Prime Minister'] },
    STATEMENT +
      ':7 vocabulary/people.yaml does not say that Li Na was "Prime Minister" (ministry) on 2020-05-01; there: Minister of Trade',
  ],
  [
    'an office given up before',
    { [STATEMENT]: ['date: 2020-05-01', 'date: 2022-05-01'] },
    STATEMENT +
      ':7 vocabulary/people.yaml does not say that Li Na was "Minister of Trade" (ministry) on 2022-05-01; there: Prime Minister',
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(roleAtTheTime, changes);
  expect(problems[0]).toContain(message);
});

test('leaves an invalid date to the check of dates', async () => {
  const changes: Record<string, Change> = {
    [STATEMENT]: ['date: 2020-05-01', 'date: 2020-05-32'],
  };
  expect(await told(roleAtTheTime, changes)).toEqual([]);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(roleAtTheTime, {})).toEqual([]);
});
