import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { scanArticle } from '../../../../src/core/topics/scan-article.ts';
import { weighTopic } from '../../../../src/core/topics/weigh-topic.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

function weigh(id: string, title: string, paragraphs: string[]) {
  const article: Article = {
    url: 'https://news.example/a',
    title,
    published: 'unknown',
    language: 'en',
    keywords: [],
    kind: 'article',
    paragraphs,
  };
  const index = vocabulary.topics.findIndex((topic) => topic.id === id);
  const topic = vocabulary.topics[index];
  return topic ? weighTopic(topic, index, scanArticle(article, vocabulary)) : null;
}

const FILLER = Array.from({ length: 8 }, () => 'The minister spoke about roads and schools.');

describe('weighTopic', () => {
  it('weighs a headline and a whole page more than one mention', () => {
    const subject = weigh('xinjiang', 'New report on Xinjiang', [
      'Xinjiang is vast.',
      'Uyghurs left.',
    ]);
    const passing = weigh('xinjiang', 'New report on roads', [
      ...FILLER,
      'He had been to Xinjiang.',
    ]);
    expect(subject?.weight.title).toBeGreaterThan(passing?.weight.title ?? 1);
    expect(subject?.weight.count).toBeGreaterThan(passing?.weight.count ?? 1);
  });

  it('notes another subject in the headline', () => {
    const weighed = weigh('taiwan', 'Earthquake shakes Taiwan', ['China offered help to Taiwan.']);
    expect(weighed?.weight.against).toBe(1);
  });

  it('says which words stood where and how often', () => {
    const weighed = weigh('xinjiang', 'Xinjiang', ['Xinjiang and Xinjiang.']);
    expect(weighed?.evidence).toContainEqual({ words: 'Xinjiang', where: 'title', count: 1 });
    expect(weighed?.evidence).toContainEqual({ words: 'Xinjiang', where: 'body', count: 2 });
  });

  it('finds nothing where a condition of the topic is not met', () => {
    expect(weigh('who', 'WHO warns of heat', ['The World Health Organization warns.'])).toBeNull();
  });
});
