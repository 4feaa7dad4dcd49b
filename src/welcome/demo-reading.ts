import type { PageReading } from '../page/text-map.ts';
import { DEMO_ARTICLE } from './demo-article.ts';

/** The demo article as the page reader would give it, with the way back to its words in `article`. */
export function readDemo(article: Element, url: string): PageReading {
  const blocks = [...article.querySelectorAll('p')].map((paragraph) => ({
    nodes: [...paragraph.childNodes].filter((node): node is Text => node instanceof Text),
  }));
  return {
    article: {
      url,
      title: DEMO_ARTICLE.title,
      published: DEMO_ARTICLE.published,
      language: 'en',
      keywords: [],
      kind: 'article',
      paragraphs: [...DEMO_ARTICLE.paragraphs],
    },
    blocks,
    headline: null,
  };
}
