import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { readArticle } from '../../../src/page/read-article.ts';

const URL = 'https://news.example/world/2021/12/21/ministers-meet-on-the-strait';
const TITLE = 'Ministers meet on the strait for a third day';
const ONE =
  'Ministers met on Tuesday to talk about the strait, and left after six hours without a joint text to sign.';
const TWO =
  'Diplomats said that the two sides had agreed to go on talking in the new year, at a place yet to be named.';
const THREE =
  'The talks are the first of their kind since the spring, when an earlier round broke down over fishing.';
const FOUR =
  '“We will go on talking for as long as it takes, and nobody will leave the table before spring,” the minister said.';
const STORY = [ONE, TWO, THREE, FOUR];
/** Of the usual length, beside which a text in the next column is short. */
const LONG_STORY = Array.from({ length: 4 }, () => STORY).flat();
/** Words of a page that are never part of its story. */
const OTHER =
  'Something else altogether that has nothing at all to do with what this page is really about, at length.';
const p = (text: string) => `<p>${text}</p>`;
const paragraphs = STORY.map(p).join('\n');
const head = `<title>${TITLE} | The Herald</title><meta property="og:title" content="${TITLE}"><meta property="og:type" content="article">`;

/** How the pages of widespread content systems are built, with what each puts around and into a story. */
const PAGES: [system: string, body: string, story?: string[]][] = [
  [
    'blocks of a blog system, with an embed, a separator, a sharing row and a box about the author',
    `<div class="wp-site-blocks"><header class="wp-block-template-part"><nav><a href="/">Home</a></nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="wp-block-post-author-name">By A. Writer</div>
<figure class="wp-block-post-featured-image"><img alt=""><figcaption>${OTHER}</figcaption></figure>
<div class="entry-content wp-block-post-content">${p(ONE)}${p(TWO)}<hr class="wp-block-separator">
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet">${p(OTHER)}</blockquote></div></figure>
${p(THREE)}${p(FOUR)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Print</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><div>${p(OTHER)}</div></div></div>
<div class="wp-block-post-author-biography">${OTHER}</div>
<div class="wp-block-comments"><ol class="comment-list"><li><article class="comment-body">${p(OTHER)}${p(OTHER)}</article></li></ol></div></main></div>`,
  ],
  [
    'a newspaper system that hashes its class names, with promotions between the paragraphs',
    `<div id="fusion-app"><header class="c-stack b-header"><a href="/">Herald</a></header><article class="b-article__main">
<h1 class="b-headline">${TITLE}</h1><h2 class="b-subheadline">${OTHER.replace('Something', 'Talks')}</h2>
<div class="c-stack b-article-body-chain">${p(ONE)}<div class="b-promo-block"><a href="/x"><h3>${OTHER}</h3></a>${p(OTHER)}</div>${p(TWO)}
<div class="c-newsletter-signup"><h3>The morning briefing</h3>${p(OTHER)}<input type="email"><button>Sign up</button></div>${p(THREE)}${p(FOUR)}</div></article>
<div class="b-results-list">${`<article><a href="/y"><h2>${OTHER}</h2></a>${p(OTHER)}</article>`.repeat(6)}</div></div>`,
    [OTHER.replace('Something', 'Talks'), ...STORY],
  ],
  [
    'nodes and fields',
    `<div class="layout-container"><div role="navigation"><ul class="menu"><li><a href="/">Home</a></li></ul></div><main role="main">
<article class="node node--type-article"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1>
<div class="field field--name-field-image"><img alt=""><div class="field--name-field-caption">${OTHER}</div></div>
<div class="clearfix text-formatted field field--name-body field__item">${paragraphs}</div>
<div class="field field--name-field-tags"><a href="/t">Strait</a></div></article></main>
<div class="block block-views"><h2>More news</h2><div class="views-row"><a href="/z">${OTHER}</a></div></div></div>`,
  ],
  [
    'a newsletter, with buttons to subscribe in the middle and recommendations at the end',
    `<div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1>
<h3 class="subtitle">On a long day of talks by the sea, and the days that may follow it</h3></div>
<div class="available-content"><div class="body markup">${p(ONE)}${p(TWO)}<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">${OTHER}</p></div><form><input type="email"></form></div></div>
${p(THREE)}${p(FOUR)}</div></div></article><div class="comments-section">${p(OTHER)}</div><div class="recommendations">${p(OTHER)}</div></div>`,
    ['On a long day of talks by the sea, and the days that may follow it', ...STORY],
  ],
  [
    'a writing platform: hashed names, a row of claps, follow boxes',
    `<div id="root"><div class="a b c"><article><div class="l"><div class="l m"><section><div><div class="n o p"><h1 class="pw-post-title q r">${TITLE}</h1>
<div class="s t"><a href="/@w">A. Writer</a><button>Follow</button><span>5 min read</span></div>
${STORY.map((text) => `<p class="pw-post-body-paragraph u v w">${text}</p>`).join('')}</div></div></section></div></div></article>
<div class="x y"><div class="z"><button>Clap</button></div><h2>Written by A. Writer</h2><p class="be b">${OTHER}</p></div>
<div class="ab ac">${`<article><a href="/s"><h2>${OTHER}</h2><p>${OTHER}</p></a></article>`.repeat(4)}</div></div></div>`,
  ],
  [
    'cards of a publishing system: a bookmark, a callout, a toggle and a call to upgrade',
    `<main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">${TITLE}</h1></header>
<div class="gh-content gh-canvas">${p(ONE)}<figure class="kg-card kg-bookmark-card"><a href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Another</div><div class="kg-bookmark-description">${OTHER}</div></div></a></figure>
${p(TWO)}${p(THREE)}${p(FOUR)}<div class="kg-card kg-signup-card"><h2>Sign up</h2>${p(OTHER)}</div></div></article>
<section class="gh-comments gh-canvas">${p(OTHER)}</section></main>`,
  ],
  [
    'tables of an old layout with bare line breaks',
    `<table width="760"><tr><td colspan="3"><a href="/">Home</a> | <a href="/w">World</a></td></tr><tr><td width="120"><font size="1"><a href="/1">One</a><br><a href="/2">Two</a></font></td>
<td width="480"><font size="4"><b>${TITLE}</b></font><br><br>${LONG_STORY.join('<br><br>')}<br><br></td>
<td width="160"><font size="1">${OTHER}</font></td></tr><tr><td colspan="3"><font size="1">Copyright 2001 The Herald. All rights reserved.</font></td></tr></table>`,
    LONG_STORY,
  ],
  [
    'a press release of a government, numbered, with contacts and an address',
    `<header class="usa-banner">${p(OTHER)}</header><main id="main-content" class="usa-layout-docs"><h1>${TITLE}</h1><p class="article-meta">PRESS RELEASE | DECEMBER 21, 2021</p>
<div class="entry-content">${paragraphs}<p>###</p></div></main><footer class="usa-footer">${p(OTHER)}${p(OTHER)}</footer>`,
  ],
  [
    'an embassy: a table, a date, paragraphs in spans of an office program',
    `<div class="header"><a href="/eng">Home</a></div><div class="content"><div id="News_Body"><h1 id="News_Body_Title">${TITLE}</h1><div id="News_Body_Time">2021/12/21</div>
<div id="News_Body_Txt_A"><div>${STORY.map((text) => `<p style="TEXT-ALIGN: justify"><span style="FONT-SIZE: 12pt"><font face="Times New Roman">\u3000\u3000${text}</font></span></p>`).join('')}</div></div>
<div id="News_Body_Bottom"><a href="javascript:print()">Print</a></div></div><div class="list"><ul><li><a href="/n">${OTHER}</a></li></ul></div></div>`,
  ],
  [
    'mobile pages: a sidebar, an advertisement and a consent box as elements of their own',
    `<amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent id="c"><div class="consent-ui">${p(OTHER)}</div></amp-consent>
<article class="amp-wp-article"><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-article-content">${p(ONE)}<amp-ad type="x"><div placeholder>${p(OTHER)}</div></amp-ad>${p(TWO)}${p(THREE)}${p(FOUR)}</div></article>
<amp-list class="recommended"><div>${p(OTHER)}</div></amp-list>`,
  ],
  [
    'a live blog, whose entries are all its story',
    `<main><h1>${TITLE}</h1><div class="key-events"><h2>Key events</h2><ul><li><a href="#1">Talks begin by the sea in the morning</a></li></ul></div>
<div class="liveblog">${STORY.map((text, at) => `<article id="${at}" class="block"><header><time>1${at}.20</time><h2>Entry number ${at + 1}</h2></header><div class="block-elements">${p(text)}</div><div class="share-buttons"><a href="#">Share</a></div></article>`).join('')}</div></main>`,
    ['Entry number 1', ONE, 'Entry number 2', TWO, 'Entry number 3', THREE, 'Entry number 4', FOUR],
  ],
  [
    'for printing: the story alone, with its address',
    `<div class="print-logo"><img alt="The Herald"></div><h1>${TITLE}</h1>${paragraphs}<hr><div class="print-source_url">Source URL: https://news.example/1</div>`,
  ],
];

describe('the story on pages of', () => {
  test.each(PAGES)('%s', (_, body, story = STORY) => {
    const page = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
    const { title, paragraphs: read } = readArticle(parseHtml(page, URL), URL).article;
    expect(title).toBe(TITLE);
    expect(read).toEqual(story);
  });
});

describe('stories that follow each other on one page', () => {
  const more = [ONE, TWO, THREE, FOUR, OTHER, OTHER].map((text) => text.replace(/\w+/, 'Farmers'));
  const next = (title: string, texts: string[]) =>
    `<div class="post"><h1 class="post-title">${title}</h1>${texts.map(p).join('')}</div>`;
  const long = [...STORY, ...STORY];

  test.each([
    ['the first', TITLE, `${next(TITLE, long)}${next('Farmers', more)}${next('Ferries', more)}`],
    [
      'the one that the page names now',
      TITLE,
      `${next('Farmers', more)}${next(TITLE, long)}${next('Ferries', more)}`,
    ],
  ])('only %s is read', (_, title, body) => {
    const page = `<html><head>${head}</head><body><main>${body}</main></body></html>`;
    const { article } = readArticle(parseHtml(page, URL), URL);
    expect(article.title).toBe(title);
    expect(article.paragraphs).toEqual(long);
  });

  test.each([
    ['of another class', ''],
    ['of the class of the headline', ' class="headline"'],
  ])('headings within a story do not end it: %s', (_, attribute) => {
    const page = `<html><head>${head}</head><body><article><h1 class="headline">${TITLE}</h1>${long.map(p).join('')}<h1${attribute}>The year before</h1>${p(`${OTHER} It was.`)}</article></body></html>`;
    const { article } = readArticle(parseHtml(page, URL), URL);
    expect(article.paragraphs).toEqual([...long, 'The year before', `${OTHER} It was.`]);
  });
});
