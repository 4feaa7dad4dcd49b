import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { looksLikeArticle } from '../../../src/page/looks-like-article.ts';

const STORY_URL = 'https://news.example/world/ministers-meet-on-the-strait';
const TEXT = `<p>${'Ministers met on Tuesday to talk about the strait. '.repeat(4)}</p>`;
const STORY = TEXT.repeat(6);
const ARTICLE = '<meta property="og:type" content="article">';
const PASSWORD = '<form><input type="password"></form>';

function looks(body: string, url = STORY_URL, head = ''): boolean {
  return looksLikeArticle(parseHtml(`<head>${head}</head><body>${body}</body>`, url), url);
}

describe('looksLikeArticle', () => {
  test('is false of a page that is an editor as a whole', () => {
    const page = parseHtml(`<body>${STORY}</body>`, STORY_URL);
    expect(looksLikeArticle(page, STORY_URL)).toBe(true);
    page.designMode = 'on';
    expect(looksLikeArticle(page, STORY_URL)).toBe(false);
  });

  test.each([
    ['a story', STORY, STORY_URL, ''],
    [
      'a story at an address that says nothing, if it is long',
      STORY.repeat(2),
      'https://news.example/story',
      '',
    ],
    [
      'a short story that is marked up as an article',
      TEXT.repeat(2),
      'https://news.example/story',
      ARTICLE,
    ],
    [
      'a short story with a date of publication, in whichever attribute',
      TEXT.repeat(2),
      'https://news.example/story',
      '<meta name="Article:published_time" content="2022-01-05">',
    ],
    [
      'a story described in JSON-LD',
      TEXT.repeat(2),
      'https://news.example/story',
      '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
    ],
    [
      'a story with line breaks instead of paragraphs',
      `${'Ministers met on Tuesday to talk about the strait.<br><br>'.repeat(12)}`,
      STORY_URL,
      '',
    ],
    [
      'a page of very many short lines, which is long whatever they hold',
      '<p>1</p>'.repeat(3_001),
      STORY_URL,
      '',
    ],
    ['a story on a site that keeps a log-in form about', STORY + PASSWORD, STORY_URL, ARTICLE],
  ])('yes: %s', (_, body, url, head) => {
    expect(looks(body, url, head)).toBe(true);
  });

  test.each([
    ['a front page', STORY, 'https://news.example/', ARTICLE],
    ['a section list', STORY, 'https://news.example/topics/china', ARTICLE],
    ['search results', STORY, 'https://news.example/search?q=strait', ''],
    ['a page with a password field', STORY, STORY_URL, PASSWORD],
    ['mail', STORY, 'https://mail.example.com/inbox/ministers-meet-on-the-strait', ARTICLE],
    ['a page of many short lines', '<p>1</p>'.repeat(300), STORY_URL, ''],
    ['a page with little text', TEXT, 'https://news.example/world', ''],
    [
      'a short text that nothing calls an article',
      TEXT.repeat(2),
      'https://news.example/world',
      '',
    ],
    ['a page of links', '<p><a href="/1">Ministers meet</a></p>'.repeat(60), STORY_URL, ''],
    ['an empty page', '', STORY_URL, ARTICLE],
  ])('no: %s', (_, body, url, head) => {
    const asBody = head === PASSWORD ? body + PASSWORD : body;
    expect(looks(asBody, url, head === PASSWORD ? '' : head)).toBe(false);
  });
});
