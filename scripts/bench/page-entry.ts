/** What the page bench puts into a page to see how finely the reading is cut. */
import { readArticleSlices } from '../../src/page/read-article.ts';

/** Milliseconds of wall clock between two offers to pause, the most of them. */
function otrSlices(document: Document, url: string): number {
  const slices = readArticleSlices(document, url);
  for (let longest = 0; ; ) {
    const start = performance.now();
    const { done } = slices.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}

Object.assign(globalThis, { otrSlices });
