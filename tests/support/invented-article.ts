import type { Article } from '../../src/core/article.ts';

/** An invented article in English, without a date unless `fields` give one. */
export function inventedArticle(
  title: string,
  paragraphs: string[],
  fields: Partial<Article> = {},
): Article {
  return {
    url: 'https://news.example/a',
    title,
    published: 'unknown',
    language: 'en',
    keywords: [],
    kind: 'article',
    paragraphs,
    ...fields,
  };
}
