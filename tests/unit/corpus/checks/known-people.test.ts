import { expect, test } from 'vitest';
import { knownPeople } from '../../../../src/corpus/checks/known-people.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a speaker nobody knows',
    { [STATEMENT]: ['person: li-na', 'person: li-no'] },
    `${STATEMENT}:6 The speaker "li-no" is not in vocabulary/people.yaml; correct the id, or add there: {id: li-no, name: …, familyName: …, roles: [{role: Minister of Trade, organisation: ministry}]}`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(knownPeople, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(knownPeople, {})).toEqual([]);
});
