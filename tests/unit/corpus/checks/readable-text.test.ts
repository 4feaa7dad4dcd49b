import { expect, test } from 'vitest';
import { readableText } from '../../../../src/corpus/checks/readable-text.ts';
import { type Change, PEOPLE, SOURCE, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'the mark of a failed decoding',
    { [PEOPLE]: ['name: Bo Ek', 'name: Bo \uFFFDk'] },
    `${PEOPLE}:16 The line holds the character U+FFFD`,
  ],
  [
    'a control character',
    { [SOURCE]: ['Home', 'Ho\u0000me'] },
    `${SOURCE}:1 The line holds the character U+0000`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(readableText, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(readableText, {})).toEqual([]);
});
