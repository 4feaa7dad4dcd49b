import { expect, test } from 'vitest';
import { turnLabels } from '../../../../src/corpus/checks/turn-labels.ts';
import { type Change, STATEMENT, told } from '../sample-folder.ts';

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
    `${STATEMENT}:1 The label "Host:" begins no paragraph`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(turnLabels, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(turnLabels, {})).toEqual([]);
});
