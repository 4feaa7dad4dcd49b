import { beforeEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article.ts';
import { blockText, type PageReading, rangeOf } from '../../../src/page/text-map.ts';
import { setPage } from '../../support/set-page.ts';

const URL = 'https://news.example/world/2021/12/21/ministers-meet-on-the-strait';

function open(body: string): PageReading {
  setPage('<title>Ministers meet on the strait</title>', body);
  return readArticle(document, URL);
}

/** A range has no white space where a line break stands. */
const squeezed = (text: string | undefined) => text?.replace(/\s+/g, '');
const textOf = (range: Range | null) => squeezed(range?.toString());

const BODY = `<h1>
    Ministers <em>meet</em>
    on the strait </h1>
  <div><p>
     Ministers <b>met</b> on&nbsp;&nbsp;Tuesday to talk
     <a href="/s">about the <i>strait</i></a>, and left “after six hours” without a joint text.</p>
  <p>One line<br>and another line, which goes on for a while so that it is long enough to be read.</p>
  Bare words between two paragraphs, which are long enough to be a paragraph of their own here.
  <p>“<span>We will talk</span>”, he said, “<!-- no --> again and again, until we agree.”</p></div>`;

describe('rangeOf', () => {
  let reading: PageReading;
  beforeEach(() => {
    reading = open(BODY);
  });

  test('reads four paragraphs and their places', () => {
    expect(reading.article.paragraphs).toHaveLength(4);
    expect(reading.blocks.map(blockText)).toEqual(reading.article.paragraphs);
  });

  test('gives the very words for every stretch between word boundaries', () => {
    let checked = 0;
    for (const [index, text] of reading.article.paragraphs.entries()) {
      const bounds = [...text.matchAll(/\S+/g)];
      for (const from of bounds) {
        for (const to of bounds) {
          const [start, end] = [from.index, to.index + to[0].length];
          if (end <= start) continue;
          expect(textOf(rangeOf(reading, index, start, end))).toBe(
            squeezed(text.slice(start, end)),
          );
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(300);
  });

  test('gives the words of the title in the heading', () => {
    const { title } = reading.article;
    expect(title).toBe('Ministers meet on the strait');
    expect(textOf(rangeOf(reading, -1, 10, 17))).toBe('meeton');
    expect(textOf(rangeOf(reading, -1, 0, title.length))).toBe(squeezed(title));
  });

  test.each([
    ['an empty stretch', 0, 3, 3],
    ['a negative start', 0, -1, 3],
    ['an end beyond the paragraph', 0, 0, 9_999],
    ['no such paragraph', 99, 0, 1],
  ])('is null for %s', (_, paragraph, start, end) => {
    expect(rangeOf(reading, paragraph, start, end)).toBeNull();
  });

  test('is null once the page has dropped the paragraph', () => {
    document.querySelector('p')?.remove();
    expect(rangeOf(reading, 0, 0, 9)).toBeNull();
  });

  test('does not change the page', () => {
    const before = document.documentElement.outerHTML;
    rangeOf(reading, 0, 0, 9);
    readArticle(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('a title that stands in the metadata only has no range', () => {
  const reading = open(
    '<div><p>Ministers met on Tuesday to talk about the strait, and left after six hours.</p></div>',
  );
  expect(reading.article.title).toBe('Ministers meet on the strait');
  expect(rangeOf(reading, -1, 0, 9)).toBeNull();
});
