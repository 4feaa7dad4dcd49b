import { describe, expect, it } from 'vitest';
import type { TopicEvidence } from '../../../../src/core/findings.ts';
import { reasonsFor } from '../../../../src/core/related/reasons.ts';

function reasons(...evidence: [string, TopicEvidence['where'], number][]): string[] {
  return reasonsFor([
    {
      id: 'topic',
      label: 'Topic',
      score: 1,
      evidence: evidence.map(([words, where, count]) => ({ words, where, count })),
    },
  ]);
}

describe('reasonsFor', () => {
  it('says which words stand where and how often', () => {
    expect(reasons(['one-China policy', 'body', 3], ['Taiwan', 'title', 1])).toEqual([
      'Taiwan in the headline',
      '“one-China policy” 3 times',
    ]);
  });

  it('joins the parts of a pair', () => {
    expect(reasons(['China + Russia', 'lead', 1])).toEqual(['China and Russia at the beginning']);
  });

  it('tells no word twice, and plain names before pairs', () => {
    expect(
      reasons(['Taiwan + China', 'title', 1], ['Taiwan', 'title', 1], ['Taiwan', 'body', 5]),
    ).toEqual(['Taiwan in the headline']);
  });

  it('gives three reasons at most', () => {
    const evidence = ['Kyiv', 'Donbas', 'Mariupol', 'Kherson'].map(
      (words): [string, TopicEvidence['where'], number] => [words, 'body', 1],
    );
    expect(reasons(...evidence)).toHaveLength(3);
  });
});
