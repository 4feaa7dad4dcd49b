import { expect, test } from 'vitest';
import { quotedWords } from '../../../../src/corpus/checks/quoted-words.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'words that stand nowhere',
    { [STATEMENT]: ['text: let peace prevail', 'text: let peas prevail'] },
    `${STATEMENT}:26 “let peas prevail” stands in no direct words`,
  ],
  [
    'words that only the interviewer says',
    { [STATEMENT]: ['text: let peace prevail', 'text: And peace'] },
    `${STATEMENT}:26 “And peace” stands in no direct words`,
  ],
  [
    'words that stand twice',
    { [STATEMENT]: ['text: let peace prevail', 'text: e'] },
    `${STATEMENT}:26 “e” stands in 13 places`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(quotedWords, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(quotedWords, {})).toEqual([]);
});
