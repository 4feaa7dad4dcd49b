import { expect, test } from 'vitest';
import { corpusStats } from '../../../src/corpus/corpus-stats.ts';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { sampleFolder } from './sample-folder.ts';

test('counts passages, paragraphs, words and pairs', async () => {
  const loaded = await loadCorpus(sampleFolder());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { perStatement, ...totals } = corpusStats(loaded.value);
  expect(totals).toMatchObject({
    name: 'Sample',
    statements: 1,
    passages: 6,
    people: 2,
    topics: 1,
  });
  expect(totals.untagged).toBe(4);
  expect(perStatement).toEqual([
    {
      id: '2020-05-01-li-na-radio',
      pairs: 2,
      paragraphs: 6,
      voices: {
        direct: { passages: 3, paragraphs: 3, words: 17 },
        reported: { passages: 0, paragraphs: 0, words: 0 },
        question: { passages: 2, paragraphs: 2, words: 5 },
        editorial: { passages: 1, paragraphs: 1, words: 10 },
      },
    },
  ]);
});

test('a question without an answer in someone’s own words is not counted as a pair', async () => {
  const loaded = await loadCorpus(sampleFolder());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const statements = loaded.value.statements.map((statement) => ({
    ...statement,
    turns: statement.turns.map((turn) =>
      turn.voice === 'direct' ? { ...turn, voice: 'reported' as const } : turn,
    ),
  }));
  expect(corpusStats({ ...loaded.value, statements }).perStatement[0]?.pairs).toBe(0);
});
