import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { PEOPLE } from '../core/quotes/quotes-cast.ts';

const URL = 'https://news.example/world/2022/04/21/talks-in-washington-go-on';
const STORY =
  '<p>The talks went on until the evening, in a hotel by the river, and ended with no text that both sides could sign in public.</p><p>Traffic in the centre of the city stood still for most of the afternoon, and the police asked drivers to leave their cars.</p>';

function read(body: string) {
  const html = `<html lang="en"><body><article><h1>Talks go on</h1>${STORY}${body}</article></body></html>`;
  const { article } = readArticle(parseHtml(html, URL), URL);
  return findQuotes(article, PEOPLE);
}

const speakersIn = (body: string) => read(body).map(({ person }) => person);

const quotationsIn = (body: string) =>
  read(body).map(({ text }) => text.replace(/[\u00AD\u200B\u200D]/g, '').replace(/\u00A0/g, ' '));

const PROVOKES = 'China never provokes, never makes trouble,';
const SAID = 'Qin Gang said on Monday in Washington.';

test.each<[string, string, string[]]>([
  [
    'reopened in each paragraph',
    '<p>“China never provokes.</p><p>“China is taking up a peaceful path.”</p>',
    ['China never provokes. China is taking up a peaceful path.'],
  ],
  [
    'opened once over three paragraphs',
    `<p>“China never provokes.</p><p>China is taking up a peaceful path of development.</p><p>We want peace,” ${SAID}</p>`,
    ['China never provokes. China is taking up a peaceful path of development. We want peace,'],
  ],
  ['never closed', `<p>“${PROVOKES} ${SAID}</p>`, [PROVOKES]],
  [
    'beside feet and inches',
    `<p>Qin, a 5'9" man with a 12" ruler, said "China never provokes" in a room 20' wide.</p>`,
    ['China never provokes'],
  ],
  [
    'in single marks beside apostrophes',
    '<p>In the ’90s, rock ’n’ roll was the diplomats’ choice. ‘The ministers’ handbook is in our pocket,’ he said.</p>',
    ['The ministers’ handbook is in our pocket,'],
  ],
  [
    'with others inside',
    '<p>“They called us ‘wolf warriors’ and I said ‘no’,” Qin Gang said.</p>',
    ['They called us ‘wolf warriors’ and I said ‘no’,'],
  ],
  ['in guillemets', '<p>Qin Gang : « China never provokes ».</p>', ['China never provokes']],
  ['in low marks', '<p>Qin Gang sagte: „China provokes never.“</p>', ['China provokes never.']],
  [
    'in corners',
    '<p>秦剛說：「中國從不挑釁，『從不』惹麻煩。」</p>',
    ['中國從不挑釁，『從不』惹麻煩。'],
  ],
  [
    'in two single marks or backticks',
    `<p>‘‘${PROVOKES}’’ Qin Gang said. \`\`No war,'' he added.</p>`,
    [PROVOKES, 'No war,'],
  ],
  [
    'over links, stress and the number of a note',
    `<p>“China <a href="/x">never provokes</a>, <em>never</em> makes<sup><a href="#n">1</a></sup> trouble<b>,”</b> ${SAID}</p>`,
    [PROVOKES],
  ],
  [
    'over characters that nobody sees',
    `<p>“China never pro\u00ADvokes,\u200B never\u200D makes\u00A0trou<wbr>ble,” ${SAID}</p>`,
    [PROVOKES],
  ],
  [
    'with an initial of its own',
    `<p><span class="drop">“</span><span class="drop">C</span>hina never provokes, never makes trouble,” ${SAID}</p>`,
    [PROVOKES],
  ],
  [
    'over a line break',
    `<p>“China never provokes,<br>never makes trouble,” ${SAID}</p>`,
    [PROVOKES],
  ],
  ['in a table', `<table><tr><td><p>“${PROVOKES}” ${SAID}</p></td></tr></table>`, [PROVOKES]],
  [
    'in a post that is signed',
    '<blockquote><p>China loves peace and opposes war.</p>— Qin Gang (@AmbQinGang) <a href="https://posts.example/1">April 18, 2022</a></blockquote>',
    ['China loves peace and opposes war.'],
  ],
  [
    'set apart above the name of its author',
    '<blockquote><p>China loves peace and opposes war.</p><cite>Qin Gang, ambassador</cite></blockquote>',
    ['China loves peace and opposes war.'],
  ],
  [
    'set apart and signed in its own paragraph',
    '<blockquote>China loves peace and opposes war. <cite>— Ambassador Qin Gang</cite></blockquote>',
    ['China loves peace and opposes war.'],
  ],
  [
    'in guillemets around words of the writer',
    '<p>«&nbsp;China never provokes, he sighs, and never makes trouble&nbsp;», in Qin Gang’s view.</p>',
    ['China never provokes, and never makes trouble'],
  ],
  [
    'pulled out of the text in an aside',
    '<aside class="c-pullquote"><p>China loves peace and opposes war.</p><footer>Qin Gang</footer></aside>',
    ['China loves peace and opposes war.'],
  ],
  [
    'pulled out in a figure that is signed',
    '<figure class="block-quote"><blockquote>“China loves peace and opposes war.”</blockquote><figcaption>Qin Gang, ambassador</figcaption></figure>',
    ['China loves peace and opposes war.'],
  ],
  [
    'in a figure around a block quote, of whatever name',
    '<figure><blockquote><p>China loves peace and opposes war.</p></blockquote></figure>',
    ['China loves peace and opposes war.'],
  ],
  [
    'in the caption of a picture',
    `<figure><img src="x.jpg"><figcaption class="caption">Qin Gang: “${PROVOKES}” he said. Photo: Ida Strand</figcaption></figure>`,
    [PROVOKES],
  ],
  [
    'in a caption by its name',
    `<div class="wp-caption"><img src="x.jpg"><p class="wp-caption-text">Qin Gang: “${PROVOKES}” he said.</p></div>`,
    [PROVOKES],
  ],
  [
    'that is a link',
    `<p>Qin Gang: <a href="/x">“${PROVOKES} nowhere.”</a></p>`,
    [`${PROVOKES} nowhere.`],
  ],
  [
    'that the page marks up instead of using marks',
    `<p>Qin Gang said <q>China <em>never</em> provokes</q> and <q>never makes\n trouble</q>, and left.</p>`,
    ['China never provokes', 'never makes trouble'],
  ],
  [
    'marked up around another',
    '<p>Qin Gang said: <q>They called us <q>wolf warriors</q> and “fools” in one week.</q></p>',
    ['They called us wolf warriors and “fools” in one week.'],
  ],
  [
    'both marked up and in marks',
    `<p><q>“${PROVOKES}”</q> ${SAID} “<q>No war is won by all,</q>” he added.</p>`,
    [PROVOKES, 'No war is won by all,'],
  ],
])('a quotation %s', (_, body, texts) => {
  expect(quotationsIn(body)).toEqual(texts);
});

test('who signs an aside, a figure or a block quote in its footer speaks there', () => {
  const words = 'China loves peace and opposes war.';
  const boxes = [
    `<aside class="pull"><p>${words}</p><footer>— Qin Gang</footer></aside>`,
    `<figure><blockquote>${words}</blockquote><figcaption>Qin Gang, ambassador</figcaption></figure>`,
    `<blockquote><p>${words}</p><footer>— Qin Gang, in his essay</footer></blockquote>`,
  ];
  for (const box of boxes)
    expect(speakersIn(`<p>Mia Vale, the mayor, left.</p>${box}`)).toEqual(['qin-gang']);
});

test.each([
  ['an aside about another story', `<aside><p>“${PROVOKES}” ${SAID}</p></aside>`],
  [
    'an aside with the quotation of another story',
    `<aside><h3>Elsewhere</h3><blockquote>“${PROVOKES}” ${SAID}</blockquote></aside>`,
  ],
  [
    'a caption with a title in marks',
    '<figure><figcaption>The “Northern Lights” ferry</figcaption></figure>',
  ],
  [
    'a caption by its name without any',
    '<p class="wp-caption-text">The “Northern Lights” ferry</p>',
  ],
  ['a teaser that is a link', `<p><a href="/x">“${PROVOKES} nowhere,” the ambassador says</a></p>`],
])('nothing is quoted in %s', (_, body) => {
  expect(quotationsIn(body)).toEqual([]);
});

test.each([
  '<aside class="pullquote">China loves peace and opposes war</aside>',
  '<aside class="pullquote">“China loves peace and opposes war”</aside>',
  '<blockquote class="pullquote"><p>“China loves peace and opposes war”</p></blockquote>',
])('a quotation over paragraphs stays whole around %s', (pulled) => {
  const body = `<p>“China never provokes.</p>${pulled}<p>“It never makes trouble,” ${SAID}</p>`;
  expect(quotationsIn(body)).toEqual([
    'China never provokes. It never makes trouble,',
    'China loves peace and opposes war',
  ]);
});
