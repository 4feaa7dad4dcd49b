import { expect, test } from 'vitest';
import { uniqueIds } from '../../../../src/corpus/checks/unique-ids.ts';
import { type Change, ORGANISATIONS, PEOPLE, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'two persons under one id',
    { [PEOPLE]: ['id: bo-ek', 'id: li-na'] },
    `${PEOPLE}:- The person id "li-na" is used twice`,
  ],
  [
    'two organisations under one id',
    { [ORGANISATIONS]: ['id: radio', 'id: ministry'] },
    `${ORGANISATIONS}:- The organisation id "ministry" is used twice`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(uniqueIds, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(uniqueIds, {})).toEqual([]);
});
