import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import { ORGANISATIONS, SOURCE, STATEMENT, sampleFolder, TOPICS } from './sample-folder.ts';

test('assembles a corpus with ids resolved, questions linked and topics set', async () => {
  const loaded = await loadCorpus(sampleFolder());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { statements, passages, hash, name } = loaded.value;
  expect(name).toBe('Sample');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(statements[0]).toMatchObject({
    speakers: [{ person: 'li-na', name: 'Li Na', organisation: 'Ministry of Trade' }],
    interviewers: [{ name: 'Ada Ray', organisation: 'Radio One', affiliation: 'independent' }],
    publisher: { name: 'Ministry of Trade', affiliation: 'government', country: 'SE' },
    outlet: { name: 'Radio One', affiliation: 'independent' },
  });
  expect(passages.map(({ id, voice, question }) => [id.split('#')[1], voice, question])).toEqual([
    ['p1', 'editorial', undefined],
    ['p2', 'question', undefined],
    ['p3', 'direct', 1],
    ['p4', 'direct', 1],
    ['p5', 'question', undefined],
    ['p6', 'direct', 4],
  ]);
  expect(passages[2]?.topics).toEqual(['trade']);
  expect(passages[5]?.quoted).toEqual([{ start: 21, end: 38, source: 'the charter' }]);
});

test('a corpus needs no topics', async () => {
  const loaded = await loadCorpus(sampleFolder({ [TOPICS]: null }));
  expect(loaded.ok && loaded.value.topics).toEqual([]);
});

test('the hash changes with the words, the vocabulary and nothing else', async () => {
  const hashOf = async (folder: Parameters<typeof loadCorpus>[0]) => {
    const loaded = await loadCorpus(folder);
    return loaded.ok ? loaded.value.hash : '';
  };
  const hash = await hashOf(sampleFolder());
  const reversed = new Map([...sampleFolder()].reverse());
  expect(await hashOf(reversed)).toBe(hash);
  expect(await hashOf(sampleFolder({ [ORGANISATIONS]: ['Radio One', 'Radio Two'] }))).not.toBe(
    hash,
  );
  const words: [string, string] = ['And peace?', 'And war?'];
  expect(await hashOf(sampleFolder({ [STATEMENT]: words, [SOURCE]: words }))).not.toBe(hash);
});

test('gives no corpus, but every problem, if anything is wrong', async () => {
  const loaded = await loadCorpus(sampleFolder({ [STATEMENT]: ['evrybody', 'everybody'] }));
  expect(loaded).toMatchObject({ ok: false, error: [{ check: 'source-words' }] });
});
