import { expect, test } from 'vitest';
import { sourceWords } from '../../../../src/corpus/checks/source-words.ts';
import { type Change, SOURCE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a mistake that was put right',
    { [STATEMENT]: ['evrybody', 'everybody'] },
    STATEMENT +
      ':56 “We welcome everybody.” differs from line 7 of sources/2020-05-01-li-na-radio.txt after 13 characters: here "erybody.", there "rybody.',
  ],
  [
    'a special space made ordinary',
    { [STATEMENT]: ['grows.\u2002It', 'grows. It'] },
    `${STATEMENT}:54 “Trade grows. It will grow "every day".” differs from line 5 of sources/2020-05-01-li-na-radio.txt after 12 characters: here " It will grow "every", there "\\u2002It`,
  ],
  [
    'words of a line that is dropped',
    { [STATEMENT]: ['let peace prevail.\n', 'let peace prevail.\n\nShare this page\n'] },
    STATEMENT +
      ':66 “Share this page” stands on line 10 of sources/2020-05-01-li-na-radio.txt, which is listed as metadata or dropped',
  ],
  [
    'words in another order',
    { [STATEMENT]: ['let peace prevail.\n', 'let peace prevail.\n\nWe welcome evrybody.\n'] },
    STATEMENT +
      ':66 “We welcome evrybody.” stands on line 7 of sources/2020-05-01-li-na-radio.txt, in another order than here',
  ],
  [
    'words that are made up',
    { [STATEMENT]: ['let peace prevail.\n', 'let peace prevail.\n\n好\n'] },
    `${STATEMENT}:66 “好” is not in sources/2020-05-01-li-na-radio.txt`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(sourceWords, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(sourceWords, {})).toEqual([]);
});

test('leaves a source that is not there to the check of source files', async () => {
  expect(await told(sourceWords, { [SOURCE]: null })).toEqual([]);
});
