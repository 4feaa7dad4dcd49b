import { expect, it } from 'vitest';
import { openRecord } from '../../../src/core/open-record.ts';
import { openCorpus } from '../../support/open-corpus.ts';

it('opens each index when it is first needed, and only once', async () => {
  const { corpus } = await openCorpus();
  const broken = openRecord({
    corpus,
    topics: '[]',
    vocabulary: '[[],[]]\n',
    search: 'no index',
    shingles: new ArrayBuffer(0),
  });
  expect(broken.vocabulary).toBe(broken.vocabulary);
  expect(() => broken.search).toThrow();
});

it('gives the same opened index to everybody', async () => {
  const record = await openCorpus();
  expect(record.search).toBe(record.search);
  expect(record.shingles).toBe(record.shingles);
});
