// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { looksLikeArticle } from '../../../src/page/looks-like-article.ts';
import { setPage } from '../../support/set-page.ts';

/** jsdom has XPath as browsers do; the documents of the tests in `tests/unit` have none. */
const URL = 'https://news.example/world/ministers-meet-on-the-strait';
const SENTENCE = 'Ministers met on Tuesday to talk about the strait. ';
const LONG = `<p>${SENTENCE.repeat(4)}</p>`;

const PAGES: [what: string, body: string, expected: boolean][] = [
  ['many paragraphs', LONG.repeat(30), true],
  ['few paragraphs', LONG.repeat(2), true],
  ['one, too short for a story', LONG, false],
  ['labels', '<p>Ministers meet again</p>'.repeat(200), false],
  ['labels and lines', `<p>Harbour</p>${`${SENTENCE}<br>`.repeat(12)}`, true],
];

afterEach(() => vi.restoreAllMocks());

describe('looksLikeArticle, where the browser counts', () => {
  test.each(PAGES)('says of a page of %s what it says where it cannot', (_, body, expected) => {
    setPage('', body);
    expect(looksLikeArticle(document, URL)).toBe(expected);
    // XHTML: names have a namespace there.
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/xhtml+xml');
    vi.spyOn(document, 'evaluate').mockReturnValue({ numberValue: 0 } as XPathResult);
    expect(looksLikeArticle(document, URL)).toBe(expected);
  });

  test('is passed no paragraph of a page of labels', () => {
    setPage('', '<p>Ministers meet again</p>'.repeat(200));
    const read = vi.spyOn(Node.prototype, 'textContent', 'get');
    const { evaluate } = document;
    vi.spyOn(document, 'evaluate').mockImplementation((...asked) => {
      const answer = evaluate.apply(document, asked);
      // The simulated browser reads the paragraphs in scripts.
      read.mockClear();
      return answer;
    });
    expect(looksLikeArticle(document, URL)).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });

  test('asks the document nothing more of a page of labels', () => {
    setPage('', '<p>Ministers meet again</p>'.repeat(200));
    const asked = [
      vi.spyOn(document, 'querySelector'),
      vi.spyOn(document, 'querySelectorAll'),
      vi.spyOn(document, 'getElementsByTagName'),
    ];
    vi.spyOn(document, 'evaluate').mockReturnValue({ numberValue: 0 } as XPathResult);
    expect(looksLikeArticle(document, URL)).toBe(false);
    for (const question of asked) expect(question).not.toHaveBeenCalled();
  });

  test('counts a page’s lines as a half, so that they alone are reason enough to look', () => {
    setPage('', `<p>Harbour</p>${'Told on Tuesday.<br>'.repeat(4)}`);
    const counted = vi.spyOn(document, 'evaluate');
    looksLikeArticle(document, URL);
    expect(counted.mock.results[0]?.value.numberValue).toBe(0.5);
    setPage('', `${LONG}${'Told on Tuesday.<br>'.repeat(3)}`);
    looksLikeArticle(document, URL);
    expect(counted.mock.results[1]?.value.numberValue).toBe(1);
  });

  test('counts for itself where a form has taken the name of the browser’s function', () => {
    setPage('', LONG.repeat(8));
    Object.defineProperty(document, 'evaluate', {
      configurable: true,
      value: document.createElement('form'),
    });
    expect(looksLikeArticle(document, URL)).toBe(true);
    Reflect.deleteProperty(document, 'evaluate');
  });
});
