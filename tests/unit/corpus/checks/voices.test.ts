import { expect, test } from 'vitest';
import { voices } from '../../../../src/corpus/checks/voices.ts';
import { type Change, PEOPLE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'direct words of nobody',
    { [STATEMENT]: ['{direct li-na}', '{direct}'] },
    `${STATEMENT}:52 Say whose direct words these are`,
  ],
  [
    'a question of the speaker',
    { [STATEMENT]: ['## Ada Ray {question}', '## Ada Ray {question li-na}'] },
    `${STATEMENT}:48 Words of voice question belong to no speaker`,
  ],
  [
    'an interviewer’s words as direct',
    { [STATEMENT]: ['## Ada Ray {question}', '## Ada Ray {direct li-na}'] },
    `${STATEMENT}:48 The label "Ada Ray" is not the name of "li-na" in vocabulary/people.yaml; write "## Li Na {direct li-na}".`,
  ],
  [
    'words of a person who is no speaker',
    { [STATEMENT]: ['## Li Na {direct li-na}', '## Bo Ek {direct bo-ek}'] },
    `${STATEMENT}:52 "bo-ek" is not among the speakers`,
  ],
  [
    'questions without interviewers',
    {
      [STATEMENT]: [
        'interviewers:\n  - name: Ada Ray\n    organisation: radio',
        'interviewers: []',
      ],
    },
    `${STATEMENT}:1 There are questions but no interviewers`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(voices, changes);
  expect(problems[0]).toContain(message);
});

test('leaves the name of somebody who is not listed to the check of that', async () => {
  expect(await told(voices, { [PEOPLE]: ['id: li-na', 'id: li-no'] })).toEqual([]);
});

test('asks for no interviewers at a press conference, where many ask', async () => {
  const none: Change = [
    ['interviewers:\n  - name: Ada Ray\n    organisation: radio', 'interviewers: []'],
    ['kind: interview', 'kind: press-conference'],
  ];
  expect(await told(voices, { [STATEMENT]: none })).toEqual([]);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(voices, {})).toEqual([]);
});
