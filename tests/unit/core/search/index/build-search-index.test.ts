import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../../src/core/search/index/build-search-index.ts';
import { inAscii } from '../../../../../src/core/text/in-ascii.ts';
import { sampleRecord } from '../sample-corpus.ts';

describe('buildSearchIndex', () => {
  it('gives the same bytes for the same corpus', () => {
    const make = () =>
      sampleRecord([
        { person: 'li-wei', passages: [{ text: 'Boats 2021 and 台湾.', topics: ['rail'] }] },
      ]).corpus;
    expect(buildSearchIndex(make())).toBe(buildSearchIndex(make()));
  });

  it('keeps no passage text: the corpus has it already', () => {
    const { corpus } = sampleRecord([
      { person: 'li-wei', passages: [{ text: 'An unmistakable sentence.' }] },
    ]);
    expect(buildSearchIndex(corpus)).not.toContain('unmistakable sentence');
  });

  it('holds the names of whoever speaks, in every language, and the office', () => {
    const { corpus } = sampleRecord([{ person: 'li-wei', passages: [{ text: 'Boats.' }] }]);
    const index = buildSearchIndex(corpus);
    for (const word of ['wei', '李伟', 'minister']) expect(index).toContain(inAscii(`"${word}"`));
  });

  it('holds where it was said and where it first appeared', () => {
    const { corpus } = sampleRecord([
      { person: 'li-wei', venue: 'The lighthouse', passages: [{ text: 'Boats.' }] },
    ]);
    const index = buildSearchIndex(corpus);
    for (const word of ['lighthouse', 'gazette']) expect(index).toContain(inAscii(`"${word}"`));
  });

  it('holds the names of a passage’s topics, and no pair of words that only raises one', () => {
    const { corpus } = sampleRecord([
      { person: 'li-wei', passages: [{ text: 'Boats.', topics: ['fishing'] }] },
    ]);
    corpus.topics = corpus.topics.map((topic) =>
      topic.id === 'fishing'
        ? { ...topic, aliases: [...topic.aliases, { text: 'harbour + quarrel' }] }
        : topic,
    );
    const index = buildSearchIndex(corpus);
    expect(index).toContain('fisheri');
    expect(index).not.toContain('quarrel');
  });
});
