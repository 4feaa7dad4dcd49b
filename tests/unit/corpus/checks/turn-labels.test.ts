import { expect, test } from 'vitest';
import { turnLabels } from '../../../../src/corpus/checks/turn-labels.ts';
import { type Change, SOURCE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a question taken into the answer before it',
    { [STATEMENT]: ['## Ada Ray {question}\n\nAnd peace?', 'And peace?'] },
    `${STATEMENT}:58 The source has "Radio:" before these words; open a turn`,
  ],
  [
    'a question given to the speaker',
    {
      [STATEMENT]: ['## Ada Ray {question}\n\nAnd peace?', '## Li Na {direct li-na}\n\nAnd peace?'],
    },
    `${STATEMENT}:60 "Radio:" in the source is question further up and direct (li-na) here`,
  ],
  [
    'a turn where the source has none',
    { [STATEMENT]: ['We welcome', '## Ada Ray {question}\n\nWe welcome'] },
    `${STATEMENT}:58 A turn begins here, but the source has no label`,
  ],
  [
    'a label that the source never uses',
    { [STATEMENT]: ['- "Radio:"', '- "Radio:"\n    - "Host:"'] },
    `${STATEMENT}:1 The label "Host:" begins no line of the source`,
  ],
  [
    'a label of lines that are dropped',
    { [STATEMENT]: ['- "Radio:"', '- "Radio:"\n    - "Home"'] },
    `${STATEMENT}:1 The label "Home" begins only lines that are no turns`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(turnLabels, changes);
  expect(problems[0]).toContain(message);
});

test('blames no label for words that differ behind it', async () => {
  const differing: Change = [
    ['What about trade?', 'What of trade?'],
    ['And peace?', 'What of peace?'],
  ];
  expect(await told(turnLabels, { [STATEMENT]: differing })).toEqual([]);
});

const ONLY_ASKS: Record<string, Change> = {
  [SOURCE]: ['Minister Li: ', '\n'],
  [STATEMENT]: ['    - "Minister Li:"\n', ''],
};

test('lets an answer begin without a label where only questions have one', async () => {
  expect(await told(turnLabels, ONLY_ASKS)).toEqual([]);
});

test('lets no question begin without a label there', async () => {
  const unasked = await told(turnLabels, {
    ...ONLY_ASKS,
    [STATEMENT]: [
      ['    - "Minister Li:"\n', ''],
      ['We welcome', '## Ada Ray {question}\n\nWe welcome'],
    ],
  });
  expect(unasked).toEqual([expect.stringContaining('the source has no label')]);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(turnLabels, {})).toEqual([]);
});
