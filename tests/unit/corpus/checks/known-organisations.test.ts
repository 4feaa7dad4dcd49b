import { expect, test } from 'vitest';
import { knownOrganisations } from '../../../../src/corpus/checks/known-organisations.ts';
import { type Change, ORGANISATIONS, PEOPLE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a publisher nobody knows',
    { [STATEMENT]: ['publisher: ministry', 'publisher: minstry'] },
    `${STATEMENT}:15 The organisation "minstry" is not in vocabulary/organisations.yaml`,
  ],
  [
    'an interviewer for an outlet nobody knows',
    { [STATEMENT]: ['    organisation: radio', '    organisation: wireless'] },
    `${STATEMENT}:11 The organisation "wireless"`,
  ],
  [
    'a role in an organisation nobody knows',
    {
      [PEOPLE]: [
        'role: Prime Minister\n      organisation: ministry',
        'role: Prime Minister\n      organisation: cabinet',
      ],
    },
    `${PEOPLE}:13 The organisation "cabinet"`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(knownOrganisations, changes);
  expect(problems[0]).toContain(message);
});

test('tells once what is missing, however many files name it', async () => {
  const problems = await told(knownOrganisations, { [ORGANISATIONS]: ['id: ministry', 'id: x'] });
  expect(problems).toEqual([
    expect.stringContaining(
      'The organisation "ministry" is not in vocabulary/organisations.yaml (1 more file names it); correct the id, or add there: {id: ministry, name: …, affiliation: …}',
    ),
  ]);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(knownOrganisations, {})).toEqual([]);
});
