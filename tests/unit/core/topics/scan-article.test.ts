import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { scanArticle } from '../../../../src/core/topics/scan-article.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

function scan(fields: Partial<Article>) {
  return scanArticle(inventedArticle('', [], fields), vocabulary);
}

describe('scanArticle', () => {
  it("does not take an outlet's name for the subject", () => {
    const { title } = scan({ title: 'Mayor opens a new library in town | China Daily' });
    expect(title.signs.has('$china')).toBe(false);
  });

  it('keeps what follows a dash when it is part of the sentence', () => {
    const { title } = scan({
      title: "Veto lifted and more false claims - today's Ukraine round-up",
    });
    expect([...title.signs.values()]).toContain('Ukraine');
  });

  it('finds a pair that is spread over headline and lead', () => {
    const { across } = scan({
      title: 'China offers help',
      paragraphs: ['The announcement was welcomed in Moscow.'],
    });
    expect(across.map(({ pairing }) => vocabulary.topics[pairing.topic]?.id)).toContain(
      'china-russia',
    );
  });

  it('reads a page that is one long paragraph in stretches', () => {
    const sentence = 'The council met again to speak about the budget of the town. ';
    expect(scan({ paragraphs: [sentence.repeat(40)] }).body.length).toBeGreaterThan(5);
  });
});
