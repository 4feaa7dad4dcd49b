/** What the page bench puts into a page to measure how finely the reading is sliced. */
import { readArticleSlices } from '../../src/page/read-article.ts';

/** Maximum milliseconds of wall clock between two possible pauses. */
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
