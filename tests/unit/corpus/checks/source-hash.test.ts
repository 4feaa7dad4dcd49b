import { expect, test } from 'vitest';
import { sourceHash } from '../../../../src/corpus/checks/source-hash.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'another source than the one read',
    { [STATEMENT]: ['SHA256', '0'.repeat(64)] },
    STATEMENT +
      ':32 sources/2020-05-01-li-na-radio.txt is not the file this statement was made from',
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(sourceHash, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(sourceHash, {})).toEqual([]);
});
