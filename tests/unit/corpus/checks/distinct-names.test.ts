import { expect, test } from 'vitest';
import { distinctNames } from '../../../../src/corpus/checks/distinct-names.ts';
import { type Change, PEOPLE, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'an alias that is another person’s name',
    { [PEOPLE]: ['[Na Li]', '[Na Li, bo ek]'] },
    `${PEOPLE}:15 "Bo Ek" stands for li-na and for bo-ek`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(distinctNames, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(distinctNames, {})).toEqual([]);
});
