import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { readMetadata, texts } from '../../../src/page/read-metadata.ts';

const read = (head: string) => readMetadata(parseHtml(`<head>${head}</head>`, ''));
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('readMetadata', () => {
  test('keeps the first of several values and ignores case in names', () => {
    const { meta } = read(
      '<meta property="OG:Title" content="One"><meta property="og:title" content="Two"><meta name="empty" content="">',
    );
    expect([...meta]).toEqual([['og:title', 'One']]);
  });

  test('keeps every tag', () => {
    const { tags } = read(
      '<meta property="article:tag" content="China"><meta property="article:tag" content="Trade">',
    );
    expect(tags).toEqual(['China', 'Trade']);
  });

  test.each([
    ['alone', '{"@type":"NewsArticle","headline":"H"}'],
    ['in a list', '[{"@type":"WebSite"},{"@type":["Report","NewsArticle"],"headline":"H"}]'],
    ['in a graph', '{"@graph":[{"@type":"BreadcrumbList"},{"@type":"Article","headline":"H"}]}'],
    [
      'as the main entity of a page',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"H"}}',
    ],
    [
      'with raw line breaks in its strings',
      '{"@type":"NewsArticle","headline":"H","description":"a\nb"}',
    ],
    ['within a comment', '<!-- {"@type":"NewsArticle","headline":"H"} -->'],
  ])('finds an article that stands %s', (_, json) => {
    expect(read(script(json)).linked).toMatchObject({ headline: 'H' });
  });

  test.each([
    '{',
    'null',
    '"text"',
    '[]',
    '{"@graph":7}',
    '{"@type":{"a":1},"x":"Article"}',
    '{"__proto__":{"@type":"NewsArticle"}}',
  ])('survives %s', (json) => {
    expect(() => read(script(json))).not.toThrow();
  });

  test('reads the one object that can be read', () => {
    expect(
      read(script('{"@type":"NewsArticle",') + script('{"@type":"NewsArticle","headline":"H"}'))
        .linked,
    ).toHaveProperty('headline', 'H');
  });
});

test.each([
  ['A', ['A']],
  [
    ['A', { name: 'B' }, 7, null],
    ['A', 'B'],
  ],
  [{ name: ['A'] }, ['A']],
  [undefined, []],
])('texts of %j', (value, expected) => {
  expect(texts(value)).toEqual(expected);
});
