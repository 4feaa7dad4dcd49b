/** What the page bench puts into a page: the gate and the reader, as the content script has them. */
import { looksLikeArticle } from '../../src/page/looks-like-article.ts';
import { readArticle, readArticleSlices } from '../../src/page/read-article.ts';

Object.assign(globalThis, {
  otrPage: { looksLikeArticle, readArticle, readArticleSlices },
});
