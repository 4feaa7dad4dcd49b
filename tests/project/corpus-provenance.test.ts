import { expect, test } from 'vitest';
import {
  corpus,
  LIU_CGTN,
  QIN_ARTICLE,
  QIN_MEDIA,
  statement,
  WANG_DIGEST,
  WANG_XINHUA,
} from './support/built-corpus.ts';

const facts = [
  {
    id: QIN_MEDIA,
    said: ['2021-12-20', undefined],
    page: ['2021-12-24', undefined],
    speaker: ['qin-gang', 'Ambassador of China to the United States'],
    outlet: 'government',
    publisher: ['Embassy of China in the United States', 'government', 'CN'],
    language: ['en', 'en', false],
    interviewers: [null],
  },
  {
    id: WANG_DIGEST,
    said: ['unknown', '2021-01-02'],
    page: ['2021-01-02', '2023-06-05'],
    speaker: ['wang-yi', 'State Councilor and Foreign Minister of China'],
    outlet: 'state-media',
    publisher: ['China Daily Hong Kong', 'state-media', 'CN'],
    language: ['zh', 'en', true],
    interviewers: [null, null],
  },
  {
    id: WANG_XINHUA,
    said: ['2020-09-16', undefined],
    page: ['unknown', undefined],
    speaker: ['wang-yi', 'State Councilor and Foreign Minister of China'],
    outlet: 'state-media',
    publisher: ['Consulate of China in Laoag', 'government', 'CN'],
    language: ['zh', 'en', true],
    interviewers: [null],
  },
  {
    id: QIN_ARTICLE,
    said: ['2022-04-18', undefined],
    page: ['2022-04-23', undefined],
    speaker: ['qin-gang', 'Ambassador of China to the United States'],
    outlet: 'independent',
    publisher: ['socialistchina.org', 'independent', undefined],
    language: ['en', 'en', false],
    interviewers: [],
  },
  {
    id: LIU_CGTN,
    said: ['2020-03-26', undefined],
    page: ['unknown', undefined],
    speaker: ['liu-xiaoming', 'Ambassador of China to the United Kingdom'],
    outlet: 'state-media',
    publisher: ['Embassy of China in the United Kingdom', 'government', 'CN'],
    language: ['en', 'en', false],
    interviewers: ['Nawied Jabarkyhl'],
  },
];

test.each(facts)('$id says when, who, where and in which language', (fact) => {
  const head = statement(fact.id);
  expect([head.eventDate, head.eventNotAfter]).toEqual(fact.said);
  expect([head.publicationDate, head.pageUpdated]).toEqual(fact.page);
  expect(head.speakers.map(({ person, role }) => [person, role])).toEqual([fact.speaker]);
  expect(head.outlet.affiliation).toBe(fact.outlet);
  const { name, affiliation, country } = head.publisher;
  expect([name, affiliation, country]).toEqual(fact.publisher);
  expect([head.languageDelivered, head.languageText, head.translation]).toEqual(fact.language);
  expect(head.interviewers.map((interviewer) => interviewer.name)).toEqual(fact.interviewers);
  expect(head.copies.every(({ difference }) => difference !== '')).toBe(true);
});

test('titles are searchable: no special spaces', () => {
  expect(corpus.statements.filter(({ title }) => /[^\S ]/.test(title))).toEqual([]);
});

test('the titles are those of the pages', () => {
  expect(statement(QIN_MEDIA).title).toBe(
    'Ambassador Qin Gang Takes a Joint Interview with American Media',
  );
  expect(statement(QIN_ARTICLE).title).toBe('Qin Gang: The Ukraine crisis and its aftermath');
});

test('passage ids count through the statement', () => {
  for (const [position, { id }] of corpus.statements.entries()) {
    const ids = corpus.passages.filter((passage) => passage.statement === position);
    expect(ids.map((passage) => passage.id)).toEqual(ids.map((_, index) => `${id}#p${index + 1}`));
  }
});

const offices: [person: string, role: string, from: string, until: string | undefined][] = [
  ['qin-gang', 'Ambassador of China to the United States', '2021-07', '2023-01'],
  ['qin-gang', 'Foreign Minister of China', '2022-12-30', '2023-07-25'],
  ['wang-yi', 'Foreign Minister of China', '2013-03-16', '2022-12-30'],
  ['wang-yi', 'Foreign Minister of China', '2023-07-25', undefined],
  ['liu-xiaoming', 'Ambassador of China to the United Kingdom', '2010-02', '2021-01'],
];

test.each(offices)('%s was %s from %s until %s', (id, role, from, until) => {
  const roles = corpus.people.find((person) => person.id === id)?.roles ?? [];
  expect(roles.map((dated) => [dated.role, dated.from, dated.until])).toContainEqual([
    role,
    from,
    until,
  ]);
});
