import { expect, test } from 'vitest';
import { addresses } from '../../../../src/corpus/checks/addresses.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a script for an address',
    { [STATEMENT]: ['https://ministry.example/talk', 'javascript:alert(1)//a.b'] },
    `${STATEMENT}:17 "javascript:alert(1)//a.b" is not a web address`,
  ],
  [
    'an address without its beginning',
    { [STATEMENT]: ['http://copy.example/talk', 'copy.example/talk'] },
    `${STATEMENT}:23 "copy.example/talk" is not a web address`,
  ],
  [
    'a user name in an address',
    { [STATEMENT]: ['https://ministry.example', 'https://ministry.example@evil.example'] },
    `${STATEMENT}:17 "https://ministry.example@evil.example/talk" is not a web address`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(addresses, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(addresses, {})).toEqual([]);
});
