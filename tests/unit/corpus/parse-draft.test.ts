import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/corpus/parse-draft.ts';
import {
  type Change,
  ORGANISATIONS,
  PEOPLE,
  STATEMENT,
  sampleFolder,
  TOPICS,
} from './sample-folder.ts';

const broken: [fault: string, changes: Record<string, Change>, file: string, message: string][] = [
  ['no corpus file', { 'corpus.yaml': null }, 'corpus.yaml', 'There is no corpus.yaml'],
  ['another format', { 'corpus.yaml': ['1', '2'] }, 'corpus.yaml', 'reads format 1'],
  ['no people', { [PEOPLE]: null }, PEOPLE, 'There is no vocabulary/people.yaml'],
  ['no statement', { [STATEMENT]: null }, 'statements/', 'There is no statement'],
  ['a capital id', { [PEOPLE]: ['bo-ek', 'Bo'] }, PEOPLE, 'lower-case letters'],
  [
    'an odd affiliation',
    { [ORGANISATIONS]: ['independent', 'free'] },
    ORGANISATIONS,
    'Write one of',
  ],
  ['a long country', { [ORGANISATIONS]: ['SE', 'SWE'] }, ORGANISATIONS, 'two capital letters'],
  [
    'a heavy alias',
    { [TOPICS]: ['0.5', '5'] },
    TOPICS,
    'aliases.1.weight" is wrong: Write a number from 0 to 1',
  ],
  ['a label of no language', { [TOPICS]: ['fr:', 'french:'] }, TOPICS, 'language tag'],
];

test.each(broken)('tells of %s', (_, changes, file, message) => {
  const parsed = parseDraft(sampleFolder(changes));
  const [problem] = parsed.ok ? parsed.value.missing : parsed.error;
  expect(problem?.file).toBe(file);
  expect(problem?.message).toContain(message);
});

test('topics take plain aliases and aliases with conditions', () => {
  const parsed = parseDraft(sampleFolder());
  expect(parsed.ok && parsed.value.topics[0]?.aliases).toEqual([
    { text: 'trade' },
    { text: 'WTO', exactCase: true, weight: 0.5 },
  ]);
});

test('topics may stand in a folder of files, read in the order of their names', () => {
  const topic = (id: string) =>
    `- {id: ${id}, prefLabel: ${id}, scopeNote: A test., aliases: [], labels: {}, broader: [], related: []}\n`;
  const parsed = parseDraft(
    sampleFolder({
      [TOPICS]: null,
      'vocabulary/topics/02-sea.yaml': topic('sea'),
      'vocabulary/topics/01-land.yaml': topic('land'),
      'vocabulary/topics-old.yaml': topic('gone'),
    }),
  );
  const draft = parsed.ok ? parsed.value : undefined;
  expect(draft?.topics.map(({ id }) => id)).toEqual(['land', 'sea']);
  expect([...(draft?.topicFiles.values() ?? [])]).toEqual([
    'vocabulary/topics/01-land.yaml',
    'vocabulary/topics/02-sea.yaml',
  ]);
});

test('a vocabulary of comments alone is an empty one', () => {
  const parsed = parseDraft(sampleFolder({ [TOPICS]: '# none yet\n' }));
  expect(parsed.ok && parsed.value.topics).toEqual([]);
});
