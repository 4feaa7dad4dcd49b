import { afterEach, describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { publishedDate, readDate } from '../../../src/page/published-date.ts';
import { readMetadata } from '../../../src/page/read-metadata.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('readDate', () => {
  test.each([
    ['2021-12-21', '2021-12-21'],
    ['2021-12-21T23:59:59-08:00', '2021-12-21'],
    ['2021-12-21T00:00:01+14:00', '2021-12-21'],
    ['2021-03', '2021-03'],
    ['20211221', '2021-12-21'],
    ['20211221T101500Z', '2021-12-21'],
    ['/world/2021/1/5/some-story', '2021-01-05'],
    ['Tue, 21 Dec 2021 10:00:00 GMT', '2021-12-21'],
    ['December 21, 2021', '2021-12-21'],
    ['Updated: Dec. 1st, 2021 at 5 pm', '2021-12-01'],
    ['21st of December 2021', '2021-12-21'],
    ['1 Sept 2021', '2021-09-01'],
    ['21/12/2021', '2021-12-21'],
    ['12/21/2021', '2021-12-21'],
    ['05/05/2021', '2021-05-05'],
    ['05/06/2021', 'unknown'],
    ['2021-13-01', 'unknown'],
    ['2021-02-32', 'unknown'],
    ['3 hours ago', 'unknown'],
    ['May we ask 2021 questions', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ])('never moves a date, also not in %s', (name) => {
    process.env.TZ = name;
    const days = ['2021-01-01', '2021-03-14', '2021-03-28', '2021-11-07', '2021-12-31'];
    for (const day of days) {
      for (const time of ['', 'T00:00:00Z', 'T23:59:59Z', 'T00:30:00-11:00', 'T23:30:00+14:00']) {
        expect(readDate(day + time)).toBe(day);
      }
    }
  });
});

describe('publishedDate', () => {
  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-01","dateModified":"2020-09-09"}</script><meta property="article:published_time" content="2020-02-02">',
      '',
      '2020-01-01',
    ],
    [
      'a meta element',
      '<meta name="parsely-pub-date" content="2020-02-02"><meta property="article:modified_time" content="2020-09-09">',
      '<time datetime="2020-03-03">',
      '2020-02-02',
    ],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="x" datetime="2020-03-03">today</span>',
      '2020-03-03',
    ],
    ['the address', '', '<time datetime="2020-03-03">', '2020-05-05'],
    [
      'a time element',
      '',
      '<article><time datetime="2020-03-03T01:00:00Z"></time></article>',
      '2020-03-03',
      'https://a.example/story',
    ],
    [
      'a visible date line',
      '',
      '<div class="byline-date">Published 4 March 2020</div>',
      '2020-03-04',
      'https://a.example/story',
    ],
    ['nothing', '', '<p>It was on 4 March 2020.</p>', 'unknown', 'https://a.example/story'],
  ])('is taken from %s', (_, head, body, date, url = 'https://a.example/2020/05/05/story') => {
    const document = parseHtml(`<head>${head}</head><body>${body}</body>`, url);
    expect(publishedDate(document, url, readMetadata(document))).toBe(date);
  });
});
