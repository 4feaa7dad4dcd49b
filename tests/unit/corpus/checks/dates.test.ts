import { expect, test } from 'vitest';
import { dates } from '../../../../src/corpus/checks/dates.ts';
import { type Change, PEOPLE, STATEMENT, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a date no calendar has',
    { [STATEMENT]: ['date: 2020-05-01', 'date: 2020-02-30'] },
    `${STATEMENT}:13 "2020-02-30" is not a date`,
  ],
  [
    'a date in words',
    { [STATEMENT]: ['published: 2020-05-02', 'published: May 2020'] },
    `${STATEMENT}:16 "May 2020" is not a date`,
  ],
  [
    'a publication before the event',
    { [STATEMENT]: ['published: 2020-05-02', 'published: 2020-04'] },
    `${STATEMENT}:16 The publication (2020-04) is before the event (2020-05-01)`,
  ],
  [
    'an unknown event without a bound',
    { [STATEMENT]: ['date: 2020-05-01', 'date: unknown'] },
    `${STATEMENT}:13 The event date is unknown; say with notAfter`,
  ],
  [
    'a bound on a known event',
    { [STATEMENT]: ['date: 2020-05-01', 'date: 2020-05-01\n  notAfter: 2020-05-02'] },
    `${STATEMENT}:14 The event date is known`,
  ],
  [
    'a bound after the publication',
    { [STATEMENT]: ['date: 2020-05-01', 'date: unknown\n  notAfter: 2020-06'] },
    `${STATEMENT}:14 notAfter (2020-06) is later than the publication`,
  ],
  [
    'an update before the publication',
    { [STATEMENT]: ['published: 2020-05-02', 'published: 2020-05-02\nupdated: 2019'] },
    `${STATEMENT}:17 The page's update (2019) is before its publication`,
  ],
  [
    'a role that ends before it begins',
    { [PEOPLE]: ['until: 2021', 'until: 2018'] },
    `${PEOPLE}:2 The role "Minister of Trade" of Li Na ends (2018) before it begins (2019-03)`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(dates, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(dates, {})).toEqual([]);
});
