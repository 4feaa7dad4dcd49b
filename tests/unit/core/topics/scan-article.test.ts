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

  it('leaves out what the page says of itself and of other stories', () => {
    const { body, signs } = scan({
      paragraphs: [
        'The ferry sails again.',
        'Read more: Minister speaks of Taiwan',
        'By clicking here you agree to our rules on Taiwan.',
      ],
    });
    expect(body).toHaveLength(1);
    expect([...signs]).not.toContain('$taiwan');
  });

  it('reads a page that is one long paragraph in stretches of whole sentences, at most sixty words', () => {
    const tenWords = 'The council met again to speak about the budget today. ';
    const lengths = ({ paragraphs }: Pick<Article, 'paragraphs'>) =>
      scan({ paragraphs }).body.map(({ length }) => length);
    expect(lengths({ paragraphs: [tenWords.repeat(14)] })).toEqual([60, 60, 20]);
    expect(lengths({ paragraphs: ['one '.repeat(55) + tenWords] })).toEqual([65]);
    expect(lengths({ paragraphs: [`${'One word. '.repeat(29)}It is. And so on.`] })).toEqual([
      60, 3,
    ]);
  });

  it('takes a first sentence of any length for the lead', () => {
    const { lead } = scan({ paragraphs: [`${'word '.repeat(70)}about China. And no more.`] });
    expect(lead.map(({ signs }) => signs.has('$china'))).toEqual([true]);
  });
});
