import { expect, test } from 'vitest';
import { sourceLines } from '../../../../src/corpus/checks/source-lines.ts';
import { type Change, SOURCE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a paragraph that was left out',
    { [STATEMENT]: ['We welcome evrybody.\n\n', ''] },
    SOURCE +
      ':7 “We welcome evrybody.” is neither in statements/2020-05-01-li-na-radio.md nor listed there',
  ],
  [
    'the end of a sentence that was left out',
    { [STATEMENT]: [' "every day".', ''] },
    `${SOURCE}:5 “"every day".” is neither in`,
  ],
  [
    'a footer that is not listed',
    { [STATEMENT]: ['lines: 1, 10', 'lines: 1'] },
    `${SOURCE}:10 “Share this page” is neither in`,
  ],
  [
    'a line that is listed twice',
    { [STATEMENT]: ['lines: 1, 10', 'lines: 1-2, 10'] },
    `${STATEMENT}:- Line 2 of the source is listed twice`,
  ],
  [
    'a blank line that is listed',
    { [STATEMENT]: ['lines: 1, 10', 'lines: 1, 6, 10'] },
    `${STATEMENT}:- Line 6 of the source is blank`,
  ],
  [
    'a line beyond the end',
    { [STATEMENT]: ['lines: 1, 10', 'lines: 1, 10-11'] },
    `${STATEMENT}:- Lines 10-11 of the source cannot be listed: it has 10 lines`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(sourceLines, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(sourceLines, {})).toEqual([]);
});
