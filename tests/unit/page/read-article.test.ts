import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/background/read-request.ts';
import { parseHtml } from '../../../src/cli/dom.ts';
import { MAX_FACT_LENGTH } from '../../../src/core/limits.ts';
import { readArticle, readArticleSlices } from '../../../src/page/read-article.ts';

const URL = 'https://news.example/world/2021/12/21/ministers-meet-on-the-strait';
const ONE =
  'Ministers met on Tuesday to talk about the strait, and left after six hours without a joint text to sign.';
const TWO =
  'Diplomats said that the two sides had agreed to go on talking in the new year, at a place yet to be named.';
const THREE =
  'The talks are the first of their kind since the spring, when an earlier round broke down over fishing.';
const STORY = [ONE, TWO, THREE].map((text) => `<p>${text}</p>`).join('');

function read(body: string, head = '', url = URL) {
  return readArticle(
    parseHtml(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`, url),
    url,
  ).article;
}

describe('the paragraphs of a story', () => {
  test.each([
    ['in paragraphs', `<h1>Title</h1><div>${STORY}</div>`],
    [
      'each in a box of its own',
      `<h1>Title</h1><main>${[ONE, TWO, THREE].map((text) => `<div><div><p>${text}</p></div></div>`).join('')}</main>`,
    ],
    ['parted by line breaks', `<h1>Title</h1><div>${ONE}<br><br>${TWO}<br> <br>${THREE}</div>`],
    [
      'in bare boxes',
      `<h1>Title</h1><div><div>${ONE}</div><div>${TWO}</div><div>${THREE}</div></div>`,
    ],
    [
      'in the cells of a layout table',
      `<h1>Title</h1><table><tr><td><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></td></tr></table>`,
    ],
    [
      'under names of clutter',
      `<h1>Title</h1><div class="article-with-sidebar"><div class="share-page">${STORY}</div></div>`,
    ],
    ['within the form that wraps some pages', `<form><h1>Title</h1><div>${STORY}</div></form>`],
    [
      'in sections parted by advertisements',
      `<h1>Title</h1><article><section><p>${ONE}</p></section><div class="ad">Buy now, pay later, at the lowest price that you have ever seen anywhere.</div><section><p>${TWO}</p><p>${THREE}</p></section></article>`,
    ],
  ])('are read %s', (_, body) => {
    expect(read(body).paragraphs).toEqual([ONE, TWO, THREE]);
  });

  test.each([
    ['is an editor', 'contenteditable', 0],
    ['is an editor of plain text', 'contenteditable="plaintext-only"', 0],
    ['says that it is no editor', 'contenteditable="false"', 9],
  ])(
    'are those that nobody is writing: the element around all of them %s',
    (_, attribute, count) => {
      const { paragraphs } = read(
        `<h1>Title</h1><main><article ${attribute}>${STORY.repeat(3)}</article></main>`,
      );
      expect(paragraphs).toHaveLength(count);
    },
  );

  test('are those of an element that says that it is no editor, though others stand beside it', () => {
    const teasers = `<p>${'Harbours of the north, and what a week by the sea costs in the autumn of the year. '.repeat(2)}</p>`;
    const { paragraphs } = read(
      `<h1>Title</h1><article contenteditable="false">${STORY.repeat(4)}</article><div>${teasers.repeat(6)}</div>`,
    );
    expect(paragraphs).toHaveLength(12);
  });

  test('are none on a page that is an editor as a whole', () => {
    const page = parseHtml(`<h1>Title</h1><article>${STORY.repeat(3)}</article>`, URL);
    expect(readArticle(page, URL).article.paragraphs).not.toEqual([]);
    page.designMode = 'on';
    expect(readArticle(page, URL).article.paragraphs).toEqual([]);
  });

  test.each([
    ['navigation', '<nav><a href="/a">World</a> <a href="/b">Sport</a></nav>'],
    [
      'a list of related stories',
      '<h3>Related stories</h3><ul><li><a href="/1">Another story with a long title about fish</a></li><li><a href="/2">One more story with a long title about boats</a></li></ul>',
    ],
    [
      'a box of related stories',
      `<div class="related-articles"><p>${ONE.replace('Ministers', 'Farmers')}</p></div>`,
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Sign up for our morning newsletter and never miss what matters in the world today.</p></div>',
    ],
    [
      'comments',
      `<section id="comments"><p>${'I do not believe a word of what the ministers say about the strait. '.repeat(9)}</p></section>`,
    ],
    [
      'a cookie banner',
      '<div class="cookie-consent"><p>We and our 800 partners use cookies to measure how you read, and much else besides.</p></div>',
    ],
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>Ministers arrive for the talks in the capital on Tuesday morning.</figcaption></figure>',
    ],
    [
      'an author biography',
      '<div class="author-bio"><p>A. Writer has covered the strait for this newspaper since the end of the last century.</p></div>',
    ],
    [
      'an aside',
      '<aside><p>Five things to know about the strait, and why people care about who fishes there.</p></aside>',
    ],
    [
      'a footer',
      '<footer><p>All rights reserved. No part of this may be copied without a letter from the publisher.</p></footer>',
    ],
    [
      'what an attribute hides',
      '<p hidden>This paragraph is not to be seen by anyone who looks at the page on a screen.</p>',
    ],
    [
      'what a style hides',
      '<p style="display:none">This paragraph is not to be seen by anyone who looks at the page on a screen.</p>',
    ],
    [
      'an editor',
      '<div contenteditable="true"><p>My secret draft of a letter to the editor about the strait and about fishing.</p></div>',
    ],
    [
      'a text field',
      '<textarea>My secret draft of a letter to the editor about the strait and about fishing.</textarea>',
    ],
    [
      'scripts',
      '<script>var story = "Ministers met on Tuesday to talk about the strait, and left.";</script>',
    ],
    ['chart labels', '<p>140</p><p>’98</p>'],
    [
      'a line that is nothing but a link',
      '<p><a href="/more">Read more about the strait and the history of the dispute over fishing</a></p>',
    ],
  ])('do not hold %s', (_, clutter) => {
    const paragraphs = read(
      `<h1>Title</h1><div><p>${ONE}</p>${clutter}<p>${TWO}</p><p>${THREE}</p></div>`,
    ).paragraphs;
    expect(paragraphs).toEqual([ONE, TWO, THREE]);
  });

  test.each([
    ['short dialogue', '<p>“Yes.”</p>', '“Yes.”'],
    [
      'a block quote',
      '<blockquote>We will talk as long as it takes.</blockquote>',
      'We will talk as long as it takes.',
    ],
    [
      'a list that belongs to the text',
      '<ul><li>Fishing rights in the northern half of the strait.</li></ul>',
      'Fishing rights in the northern half of the strait.',
    ],
    ['a heading within the story', '<h2>What comes next</h2>', 'What comes next'],
    [
      'a paragraph with links in it',
      '<p>The <a href="/m">minister</a> spoke to <a href="/r">reporters</a> after the meeting had ended.</p>',
      'The minister spoke to reporters after the meeting had ended.',
    ],
    [
      'inline markup without gaps',
      '<p>The min<b>ist</b>er <i>spoke</i>, then left&nbsp;the room.</p>',
      'The minister spoke, then left the room.',
    ],
  ])('hold %s', (_, markup, text) => {
    const paragraphs = read(
      `<h1>Title</h1><div><p>${ONE}</p>${markup}<p>${TWO}</p><p>${THREE}</p></div>`,
    ).paragraphs;
    expect(paragraphs).toEqual([ONE, text, TWO, THREE]);
  });

  test('begin with the standfirst, wherever it stands between headline and story', () => {
    const standfirst = 'Six hours of talks, one promise to meet again';
    const body = `<header><h1>Title</h1><p class="standfirst">${standfirst}</p></header><main><div>${STORY}${STORY.replaceAll('the', 'a')}</div></main>`;
    expect(read(body).paragraphs[0]).toBe(standfirst);
  });

  test('do not hold teasers that follow in the same column', () => {
    const teasers = [1, 2, 3, 4]
      .map(
        (n) =>
          `<div><h3><a href="/${n}">A story with a long title number ${n}</a></h3><p>${ONE.replace('Ministers', `Farmers of village ${n}`)}</p></div>`,
      )
      .join('');
    const body = `<main><h1>Title</h1><div>${STORY}</div><div>${teasers}</div></main>`;
    expect(read(body).paragraphs).toEqual([ONE, TWO, THREE]);
  });

  test('hold what a paywall leaves', () => {
    const head = '<meta property="og:type" content="article">';
    const article = read(
      `<h1>Title</h1><div><p>${ONE} ${TWO}</p></div><div class="subscribe-offer"><p>Subscribe to read on.</p></div>`,
      head,
    );
    expect(article).toMatchObject({ kind: 'article', paragraphs: [`${ONE} ${TWO}`] });
  });

  test('are none on a page without text', () => {
    expect(read('<h1>Title</h1>')).toMatchObject({ paragraphs: [], kind: 'other' });
  });
});

describe('what the page says of itself', () => {
  const head = `<title>Ministers meet on the strait | News Example</title>
    <meta property="og:title" content="Ministers meet on the strait"><meta property="og:site_name" content="News Example">
    <meta name="description" content="Six hours of talks.">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"News Example"},
      {"@type":"NewsArticle","headline":"Ministers meet on the strait","datePublished":"2021-12-21T23:30:00-05:00","author":{"name":"A. Writer"},"articleSection":"World","keywords":"strait, talks"}]}</script>`;

  test('is left out where the page says nothing, not made empty', () => {
    const article = read(`<h1>Ministers meet on the strait</h1><div>${STORY}</div>`);
    for (const name of ['description', 'byline', 'section'])
      expect(article).not.toHaveProperty(name);
    expect(article.keywords).toEqual([]);
  });

  test('is read from JSON-LD and meta elements', () => {
    expect(read(`<h1>Ministers meet on the strait</h1><div>${STORY}</div>`, head)).toEqual({
      url: URL,
      title: 'Ministers meet on the strait',
      description: 'Six hours of talks.',
      byline: 'A. Writer',
      published: '2021-12-21',
      language: 'en',
      section: 'World',
      keywords: ['strait', 'talks'],
      kind: 'article',
      paragraphs: [ONE, TWO, THREE],
    });
  });

  test('does no harm where it is broken', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><script type="application/ld+json">null</script>';
    expect(read(`<h1>Title of the story</h1><div>${STORY}</div>`, broken)).toMatchObject({
      title: 'Title of the story',
      published: '2021-12-21',
      language: 'en',
    });
  });

  test('is not invented', () => {
    const html = `<html><body><div>${STORY}</div></body></html>`;
    const { article } = readArticle(parseHtml(html, 'https://a.example/x'), 'https://a.example/x');
    expect(article).toMatchObject({ published: 'unknown', language: 'und', keywords: [] });
    expect(article).not.toHaveProperty('byline');
    expect(article).not.toHaveProperty('section');
  });
});

describe('block quotes', () => {
  test.each([
    ['in their element', `<blockquote>${TWO}</blockquote>`],
    ['in paragraphs of it', `<blockquote><div><p>${TWO}</p></div></blockquote>`],
    ['by a name', `<div class="c-blockQuote"><p>${TWO}</p></div>`],
    ['by the name of a pull quote', `<p class="story-pull-quote">${TWO}</p>`],
  ])('are told %s', (_, block) => {
    const { paragraphs, blockQuotes } = read(
      `<h1>Title</h1><div><p>${ONE}</p>${block}<p>${THREE}</p></div>`,
    );
    expect(paragraphs).toEqual([ONE, TWO, THREE]);
    expect(blockQuotes).toEqual([1]);
  });

  test('are left out where a page has none', () => {
    expect(read(`<h1>Title</h1><div>${STORY}</div>`)).not.toHaveProperty('blockQuotes');
  });
});

describe('readArticleSlices', () => {
  const items = Array.from({ length: 20_000 }, (_, n) => `<p>${n} ${ONE}</p>`).join('');
  const huge = parseHtml(`<body><h1>Title</h1><div>${items}</div></body>`, URL);

  test('pauses over thousands of short paragraphs to the very end', () => {
    const short = Array.from({ length: 4_000 }, (_, n) => `<p>${n}. A ship.</p>`).join('');
    const slices = readArticleSlices(
      parseHtml(`<body><div>${STORY.repeat(5)}${short}</div></body>`, URL),
      URL,
    );
    let pauses = 0;
    while (!slices.next().done) pauses++;
    // Looking for the place, cutting, choosing, sorting out and putting together: each a pause for some hundreds.
    expect(pauses).toBeGreaterThan(60);
  });

  test('pauses on a huge page and stops at the cap', () => {
    const slices = readArticleSlices(huge, URL);
    let pauses = 0;
    let step = slices.next();
    for (; !step.done; step = slices.next()) pauses++;
    const { paragraphs } = step.value.article;
    expect(pauses).toBeGreaterThan(5);
    expect(paragraphs.join('').length).toBeLessThanOrEqual(400_000);
    expect(paragraphs.length).toBeGreaterThan(2_000);
  });
});

describe('what a page says of itself beyond all measure', () => {
  const long = 'word '.repeat(10_000);
  const head = `<meta property="og:type" content="article"><meta name="description" content="${long}">
<meta name="author" content="${long}"><meta name="section" content="${long}">
<meta name="keywords" content="${long.replaceAll(' ', '')}">`;

  test('is cut to what the background takes, not refused as a whole', () => {
    const article = read(`<h1>Title</h1>${STORY}`, head, `${URL}?${'a'.repeat(20_000)}`);
    const request = readRequest({
      channel: 'lookup',
      id: '1',
      name: 'examine',
      params: { article },
    });
    expect(request?.ok).toBe(true);
    expect(article.paragraphs).toEqual([ONE, TWO, THREE]);
    expect(article.description).toHaveLength(MAX_FACT_LENGTH);
  });
});
