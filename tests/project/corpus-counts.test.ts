import { expect, test } from 'vitest';
import { corpusStats } from '../../src/corpus/corpus-stats.ts';
import {
  corpus,
  LIU_CGTN,
  passagesOf,
  QIN_ARTICLE,
  QIN_MEDIA,
  sourceLines,
  statement,
  WANG_DIGEST,
  WANG_XINHUA,
} from './support/built-corpus.ts';

// Counted by hand and by independent means from the captured pages. Words are white-space separated, labels excluded.
const counts = [
  { id: QIN_MEDIA, pairs: 18, paragraphs: 29, words: 3992, asked: 598 },
  { id: WANG_DIGEST, pairs: 0, paragraphs: 23, words: 733, asked: 0 },
  { id: WANG_XINHUA, pairs: 6, paragraphs: 27, words: 2999, asked: 251 },
  { id: QIN_ARTICLE, pairs: 0, paragraphs: 10, words: 1175, asked: 0 },
  { id: LIU_CGTN, pairs: 17, paragraphs: 32, words: 2728, asked: 597 },
];

test.each(counts)(
  '$id has $pairs pairs, $paragraphs paragraphs and $words words of its official',
  ({ id, pairs, paragraphs, words, asked }) => {
    const stats = corpusStats(corpus).perStatement.find((entry) => entry.id === id);
    expect(stats?.pairs).toBe(pairs);
    expect(stats?.voices.direct).toEqual({ passages: paragraphs, paragraphs, words });
    expect(stats?.voices.question).toEqual({ passages: pairs, paragraphs: pairs, words: asked });
  },
);

test('every statement has been counted', () => {
  const counted = counts.map(({ id }) => id);
  const uncounted = corpus.statements.map(({ id }) => id).filter((id) => !counted.includes(id));
  expect(uncounted.map((id) => `count ${id} in its source, and add a row to "counts"`)).toEqual([]);
});

// How many paragraphs each answer of an interview has, in order.
const answers = [
  { id: QIN_MEDIA, lengths: [2, 1, 1, 1, 1, 1, 2, 1, 4, 1, 2, 2, 3, 3, 1, 1, 1, 1] },
  { id: WANG_XINHUA, lengths: [7, 7, 2, 3, 5, 3] },
  { id: LIU_CGTN, lengths: [3, 3, 1, 1, 1, 2, 3, 2, 4, 2, 1, 3, 1, 1, 1, 2, 1] },
];

test.each(answers)('answers of $id keep the paragraphs that have no label', ({ id, lengths }) => {
  const given = statement(id).turns.filter(({ voice }) => voice === 'direct');
  expect(given.map(({ passages }) => passages.length)).toEqual(lengths);
});

test.each(answers)('every answer of $id knows its own question', ({ id }) => {
  const { turns } = statement(id);
  for (const [index, turn] of turns.entries()) {
    if (turn.voice !== 'direct') continue;
    const before = turns[index - 1];
    expect(before?.voice).toBe('question');
    for (const passage of turn.passages) {
      expect(corpus.passages[passage]?.question).toBe(before?.passages.at(-1));
    }
  }
});

test.each([WANG_DIGEST, QIN_ARTICLE])('%s answers no question', (id) => {
  expect(passagesOf(id).every(({ question }) => question === undefined)).toBe(true);
});

const QUOTING_LINES = [
  9, 17, 21, 23, 25, 39, 45, 51, 55, 67, 91, 107, 109, 121, 123, 137, 139, 143, 155, 157, 159, 167,
  175,
];

test('the digest has one quotation in each of 23 paragraphs and none in the other 29', () => {
  const passages = passagesOf(WANG_DIGEST);
  const lines = sourceLines(WANG_DIGEST);
  const direct = passages.filter(({ voice }) => voice === 'direct');
  const quoting = direct.map(
    ({ text }) => lines.findIndex((line) => line.includes(`"${text}"`)) + 1,
  );
  expect(quoting).toEqual(QUOTING_LINES);

  const mixed = new Set(direct.map(({ paragraph }) => paragraph));
  const all = new Set(passages.map(({ paragraph }) => paragraph));
  expect(all.size - mixed.size).toBe(29);
  expect(passages.filter(({ voice }) => voice !== 'direct' && voice !== 'reported')).toEqual([]);
});

test('slogans in quotation marks are not taken for direct words', () => {
  const direct = passagesOf(WANG_DIGEST).filter(({ voice }) => voice === 'direct');
  const slogans = ['cloud diplomacy', 'bond of solidarity', 'steel camel fleet'];
  expect(direct.filter(({ text }) => slogans.includes(text))).toEqual([]);
  expect(direct.filter(({ text }) => text.split(' ').length < 5)).toEqual([]);
});

test('the digest keeps its nine subheadings as headings and not as passages', () => {
  const headings = statement(WANG_DIGEST).turns.flatMap(({ heading }) => heading ?? []);
  const expected = [27, 41, 59, 75, 95, 115, 129, 147, 163].map((line) =>
    sourceLines(WANG_DIGEST)[line - 1]?.trim(),
  );
  expect(headings).toEqual(expected);
  const texts = corpus.passages.map(({ text }) => text);
  expect(headings.filter((heading) => texts.includes(heading))).toEqual([]);
});

test('attributions such as "he said" are nobody’s passage', () => {
  const tags = corpus.passages.filter(({ text }) =>
    /^(?:he said|Wang said|said Wang)(?: in a recent interview .*)?\.$/.test(text),
  );
  expect(tags).toEqual([]);
});
