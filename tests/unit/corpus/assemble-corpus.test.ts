import { expect, test } from 'vitest';
import { assembleCorpus } from '../../../src/corpus/assemble-corpus.ts';
import { parseDraft } from '../../../src/corpus/parse-draft.ts';
import { type Change, STATEMENT, sampleFolder } from './sample-folder.ts';

function assemble(changes: Record<string, Change> = {}) {
  const draft = parseDraft(sampleFolder(changes));
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  return assembleCorpus(draft.value, (texts) => texts);
}

const digest: Change = [
  '## Li Na {direct li-na}\n\nTrade grows.\u2002It will grow "every day".',
  '## Li Na, reported {reported li-na}\n\n### On trade\n\nTrade grows.\u2002It will grow =="every day"==.',
];

test('topics are sought in the passage, its paragraph and its subheading', () => {
  const { passages } = assemble({ [STATEMENT]: digest });
  const direct = passages.find(({ text }) => text === 'every day');
  expect(direct?.topics).toEqual([
    'every day',
    'Trade grows.\u2002It will grow "every day".',
    'On trade',
  ]);
});

test('only the first turn under a subheading carries it', () => {
  const { statements } = assemble({ [STATEMENT]: digest });
  expect(statements[0]?.turns.map(({ heading }) => heading).filter(Boolean)).toEqual(['On trade']);
});

test('quoted words are marked in direct passages and nowhere else', () => {
  const { passages } = assemble({ [STATEMENT]: ['text: let peace prevail', 'text: peace'] });
  const marked = passages.filter(({ quoted }) => quoted !== undefined);
  expect(marked.map(({ voice, text }) => [voice, text])).toEqual([
    ['direct', 'As the charter says, let peace prevail.'],
  ]);
});

test('words before the first question answer none', () => {
  const { passages } = assemble();
  expect(passages[0]).toMatchObject({ voice: 'editorial', topics: [passages[0]?.text] });
  expect(passages[0]).not.toHaveProperty('question');
});

test('an unnamed interviewer has an organisation and no name', () => {
  const { statements } = assemble({
    [STATEMENT]: ['  - name: Ada Ray\n    organisation', '  - organisation'],
  });
  expect(statements[0]?.interviewers).toEqual([
    { name: null, organisation: 'Radio One', affiliation: 'independent' },
  ]);
});
