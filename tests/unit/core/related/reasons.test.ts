import { describe, expect, it } from 'vitest';
import type { TopicEvidence } from '../../../../src/core/findings.ts';
import { namesTold, reasonsFor } from '../../../../src/core/related/reasons.ts';

type Told = [string, TopicEvidence['where'], number];

function reasons(evidence: Told[], further: Partial<Parameters<typeof reasonsFor>[1]> = {}) {
  const topic = {
    id: 'taiwan',
    label: 'Taiwan',
    score: 0.9,
    evidence: evidence.map(([words, where, count]) => ({ words, where, count })),
  };
  return reasonsFor([topic], { shared: null, asked: false, ...further });
}

const named = (words: string[], where: TopicEvidence['where'], count: number) => ({
  kind: 'named',
  words,
  where,
  count,
});

describe('reasonsFor', () => {
  it('puts the strongest place first', () => {
    expect(
      reasons([
        ['one-China policy', 'body', 3],
        ['Taiwan', 'title', 1],
      ]),
    ).toEqual([named(['Taiwan'], 'title', 1), named(['one-China policy'], 'body', 3)]);
  });

  it('keeps the parts of a pair apart', () => {
    expect(reasons([['China + Russia', 'lead', 1]])).toEqual([
      named(['China', 'Russia'], 'lead', 1),
    ]);
  });

  it('tells no word twice, and plain names before pairs', () => {
    expect(
      reasons([
        ['Taiwan + China', 'title', 1],
        ['Taiwan', 'title', 1],
        ['Taiwan', 'body', 5],
      ]),
    ).toEqual([named(['Taiwan'], 'title', 1)]);
  });

  it('gives three at most, and always says when words are shared or only the question fits', () => {
    const many = ['Kyiv', 'Donbas', 'Mariupol', 'Kherson'].map((word): Told => [word, 'body', 1]);
    expect(reasons(many)).toHaveLength(3);
    expect(reasons(many, { shared: 'a b c', asked: true })).toEqual([
      named(['Kyiv'], 'body', 1),
      { kind: 'shared', words: 'a b c' },
      { kind: 'asked' },
    ]);
  });
});

describe('namesTold', () => {
  it('tells no word twice, however a pair turns it', () => {
    const evidence = ['Beijing', 'Beijing + Washington', 'patrols'].map((words) => ({
      words,
      where: 'lead' as const,
      count: 1,
    }));
    const topic = { id: 'made', label: 'Made', score: 1, evidence };
    expect(namesTold([topic]).map(({ words }) => words)).toEqual([['Beijing'], ['patrols']]);
  });
});
