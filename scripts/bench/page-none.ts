/**
 * Pages that are not articles, for the page bench: some written by hand after the other kinds of page on news sites, and saved
 * articles with the article removed. Both are needed: the former are more regular than real markup, and the latter still have
 * the size and clutter of an article page.
 */
/** A page to serve at an address. */
export interface SavedPage {
  url: string;
  html: string;
}

const HEADLINES = [
  'Harbour reopens after storm repairs',
  'Council weighs a longer tram line',
  'Orchards report an early harvest',
  'New bridge carries its first trains',
  'Museum returns a borrowed map',
  'Ferry timetable changes on Monday',
  'Choir sings in an empty dockyard',
];
const headline = (at: number) => `${HEADLINES[at % HEADLINES.length]} ${at}`;
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

const menu = times(40, (at) => `<li><a href="/topic/${at}">${headline(at).split(' ')[0]}</a></li>`);
const card = (at: number) =>
  `<article class="card"><a href="/2024/05/${at}-${at}-story"><figure><img alt="" width="320" height="180"></figure>
  <span class="kicker">Region</span><h3>${headline(at)}</h3></a><p>${headline(at + 3)}.</p>
  <ul class="meta"><li><time>${at % 24} h</time></li><li>${at % 60} comments</li></ul></article>`;
const field = (at: number) =>
  `<div class="row"><label for="f${at}">Question ${at}</label><input id="f${at}" name="f${at}"><small>Optional</small></div>`;
const product = (at: number) =>
  `<div class="tile"><a href="/shop/${at}"><img alt=""><span>Tea towel ${at}</span></a><b>${at}.00</b>
  <select>${times(8, (size) => `<option>${size}</option>`)}</select><button>Add</button></div>`;
const cell = (at: number) => `<td>${at}</td>`;

/** Bodies by kind; the address reveals nothing, so that the text has to be looked at. */
const BODIES: Record<string, string> = {
  'front page': times(12, (at) => `<section><h2>Section ${at}</h2>${times(14, card)}</section>`),
  'section list': times(60, card),
  'search results': `<form role="search"><input name="words"></form><ol>${times(40, (at) => `<li>${card(at)}</li>`)}</ol>`,
  'long form': `<form>${times(120, field)}</form>`,
  shop: times(160, product),
  'results table': `<table>${times(120, () => `<tr>${times(10, cell)}</tr>`)}</table>`,
  'video list': times(
    80,
    (at) => `<div class="video"><button>Play</button><h3>${headline(at)}</h3></div>`,
  ),
  'link directory': `<ul>${times(900, (at) => `<li><a href="/a/${at}">${headline(at)}</a></li>`)}</ul>`,
  'app shell': '<div id="root"><div class="spinner"></div></div>',
};

/** A page of each kind. */
export function madePages(): SavedPage[] {
  return Object.entries(BODIES).map(([kind, body], at) => ({
    url: `https://news.example/section-one/page${at}`,
    html: `<!doctype html><html lang="en"><head><title>${kind}</title></head><body><header><nav><ul>${menu}</ul></nav></header>
<main>${body}</main><footer><ul>${menu}</ul><p>About us</p></footer></body></html>`,
  }));
}

/** The same page without what makes it an article: paragraphs become labels, lines run on, and nothing says what it is. */
export function withoutArticle(html: string): string {
  return html
    .replace(/<p(?=[\s>])[^>]*>([\s\S]*?)<\/p>/gi, (_, inside: string) => `<p>${label(inside)}</p>`)
    .replace(/<br\b[^>]*>/gi, ' ')
    .replace(/og:type|article:|articleBody|application\/ld\+json/g, 'x');
}

function label(html: string): string {
  return html.replace(/<[^>]*>/g, '').slice(0, 40);
}
