import { expect, test } from 'vitest';
import { plainIds } from '../../../../src/corpus/checks/plain-ids.ts';
import { type Change, PEOPLE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a name that programs reserve',
    { [PEOPLE]: ['id: bo-ek', 'id: constructor'] },
    `${PEOPLE}:15 "constructor" cannot be a person id, since programs reserve this word`,
  ],
  [
    'capitals and spaces',
    { [STATEMENT]: ['id: 2020-05-01-li-na-radio', 'id: Li Na'] },
    `${STATEMENT}:2 "Li Na" cannot be a statement id; use lower-case`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(plainIds, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(plainIds, {})).toEqual([]);
});
