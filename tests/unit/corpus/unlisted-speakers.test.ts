import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.ts';
import type { CorpusProblem } from '../../../src/corpus/problem.ts';

const statement = `---
id: 2023-05-01-jane-doe-speech
title: Speech on trade
kind: speech
speakers:
  - {person: jane-doe, role: Minister, organisation: ministry}
event: {date: 2023-05-01}
outlet: ministry
publisher: ministry
published: 2023-05-02
url: https://ministry.example/talk
language: {delivered: en, text: en, translation: no}
---

## Jane Doe {direct jane-doe}

Trade grows when harbours stay open.
`;
const folder = new Map([['statements/2023-05-01-jane-doe-speech.md', statement]]);

test('a corpus in the making is refused, unless somebody takes what has to be mended', async () => {
  expect((await loadCorpus(folder)).ok).toBe(false);
  const told: CorpusProblem[] = [];
  const loaded = await loadCorpus(folder, (problems) => told.push(...problems));
  expect(loaded.ok && loaded.value.passages[0]?.text).toBe('Trade grows when harbours stay open.');
  expect(new Set(told.map(({ check }) => check))).toEqual(
    new Set(['files', 'known-people', 'known-organisations', 'source-files']),
  );
});

test('a speaker who is not in the vocabulary has the label of the turn', async () => {
  const loaded = await loadCorpus(folder, () => {});
  expect(loaded.ok && loaded.value.people).toMatchObject([
    { id: 'jane-doe', name: 'Jane Doe', familyName: 'Doe', roles: [{ role: 'Minister' }] },
  ]);
  expect(loaded.ok && loaded.value.statements[0]?.speakers[0]?.name).toBe('Jane Doe');
});
