import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { ourErrors } from '../our-errors.ts';
import type { Outcome, Row } from '../row.ts';
import { pause, until } from '../until.ts';

export const oddPages: Row = {
  id: 'R27',
  what: 'documents that are no HTML, that rewrite themselves, nest without end, were translated, or have taken the built-ins apart',
  bar: 'articles are read and shown as ever, the rest is left alone, 0 errors of ours',
  run: visitOddPages,
};

interface OddPage {
  html: string;
  type?: string;
  /** Whether there is a pill; absent if either is fine. */
  pill?: boolean;
  /** Runs before anything else of the page. */
  before?: string;
  /** Our element cannot be inspected from the page's side: too deep, or nothing works there. Our own side is asked. */
  blind?: boolean;
  /** Runs once our pill is there. */
  later?: string;
  /** The same quotations must be marked as on the plain article. */
  marked?: boolean;
}

/** The article in which a script has changed something before we arrive. */
const changed = (script: string) => article({ body: `<script>${script}</script>` });
const xhtml = (html: string) =>
  html
    .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace(/<meta ([^>]*)>/g, '<meta $1/>');
/** `depth` elements inside one another, more than a parser would allow. */
const nest = (selector: string, depth: number) => `
  const target = document.querySelector('${selector}');
  const outer = document.createElement('span');
  let inner = outer;
  for (let level = 0; level < ${depth}; level += 1) inner = inner.appendChild(document.createElement('b'));
  inner.append(...target.childNodes);
  target.append(outer);`;

const PAGES: Record<string, OddPage> = {
  'the plain article': { html: article({}), pill: true, marked: true },
  XHTML: { html: xhtml(article({})), type: 'application/xhtml+xml', pill: true, marked: true },
  'XHTML without a head': {
    html: xhtml(article({})).replace(/<head>.*<\/head>/s, ''),
    type: 'application/xhtml+xml',
  },
  'a drawing': {
    html: '<svg xmlns="http://www.w3.org/2000/svg"><text>Taiwan</text></svg>',
    type: 'image/svg+xml',
    pill: false,
  },
  'a feed': { html: '<rss><p>Taiwan</p></rss>', type: 'application/xml', pill: false },
  'plain text': { html: 'Taiwan. '.repeat(500), type: 'text/plain', pill: false },
  JSON: { html: '{"taiwan": 1}', type: 'application/json', pill: false },
  'frames instead of a body': { html: '<frameset><frame></frameset>', pill: false },
  'no body': { html: changed('document.body.remove()'), pill: false },
  'no head': { html: changed('document.head.remove()') },
  'another base': {
    html: article({ head: '<base href="https://elsewhere.example/" target="_top">' }),
    pill: true,
    marked: true,
  },
  'wrapped by a translator': {
    html: changed(`
      const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
      }`),
    pill: true,
    marked: true,
  },
  'a headline 3,000 elements deep': {
    html: changed(nest('h1', 3_000)),
    pill: true,
    blind: true,
  },
  'a paragraph 3,000 elements deep': {
    html: changed(nest('article p', 3_000)),
    pill: true,
    blind: true,
  },
  'attributes of a megabyte': {
    html: changed(`
      for (const name of ['class', 'id', 'style', 'role', 'data-x'])
        document.querySelector('article').setAttribute(name, 'story '.repeat(170_000));`),
    pill: true,
  },
  'paragraphs in a shadow root': {
    html: changed(`
      const story = document.querySelector('article');
      const host = document.createElement('x-story');
      story.before(host);
      host.attachShadow({ mode: 'open' }).append(story);`),
  },
  'custom elements that throw': {
    html: article({
      head: `<script>customElements.define('x-p', class extends HTMLElement {
        connectedCallback() { throw new Error('theirs'); } disconnectedCallback() { throw new Error('theirs'); } })</script>`,
    }).replace('<p>', '<x-p></x-p><p>'),
    pill: true,
    marked: true,
  },
  'built-ins taken apart': {
    html: article({}),
    before: `
      for (const name of ['JSON', 'Promise', 'Map', 'Set', 'MutationObserver', 'CSSStyleSheet', 'Highlight', 'URL'])
        globalThis[name] = undefined;
      for (const name of ['attachShadow', 'append', 'getAttribute', 'querySelector', 'showPopover', 'remove'])
        Element.prototype[name] = HTMLElement.prototype[name] = () => { throw new Error('theirs'); };
      for (const name of ['push', 'map', 'filter', 'then'])
        Object.defineProperty(Array.prototype, name, { get() { throw new Error('theirs'); }, set() {} });
      Object.freeze(Element.prototype);`,
    pill: true,
    blind: true,
  },
  'written anew after it has loaded': {
    html: article({}),
    pill: true,
    later: `document.open(); document.write('<p>Another page.</p>'); document.close();`,
  },
  'its root element replaced': {
    html: article({}),
    pill: true,
    later: `document.replaceChild(document.createElement('html'), document.documentElement);`,
  },
};

/** In our own world: there is something to show, and our element is in the top layer. */
const IS_SHOWN = `${SESSION}?.state().findings?.shown === true && document.querySelector(':popover-open') !== null`;

async function visitOddPages(bench: Bench): Promise<Outcome> {
  const pages = Object.entries(PAGES).map(([name, odd]) => ({ name, odd }));
  const told = new Map<string, Told>();
  for (const { name, odd } of pages.filter((one) => one.odd.pill)) {
    const opened = await open(bench, name, odd);
    await until(opened.isThere);
    told.set(name, await lookAt(opened));
  }
  // Of the others nothing can be awaited but time: they are given the same, once all of them are there.
  const silent: Opened[] = [];
  for (const { name, odd } of pages.filter((one) => !one.odd.pill)) {
    silent.push(await open(bench, name, odd));
  }
  await pause(2_500);
  for (const opened of silent) told.set(opened.name, await lookAt(opened));
  const marks = told.get('the plain article')?.marked;
  const off = pages.flatMap(({ name, odd }) => {
    const { problem = 'not seen', marked = '' } = told.get(name) ?? {};
    if (problem) return `${name}: ${problem}`;
    return odd.marked && (marked === '' || marked !== marks) ? `${name}: other marks` : [];
  });
  return {
    runs: pages.length,
    survived: pages.length - off.length,
    figure: off.length > 0 ? `not: ${off.join('; ')}` : 'all as they should be',
  };
}

/** What became of a page: its marked quotations, and what is wrong with it, if anything. */
interface Told {
  problem: string;
  marked: string;
}

async function open(bench: Bench, name: string, odd: OddPage) {
  const page = await bench.context.newPage();
  const errors = await ourErrors(page);
  const world = await openWorld(page, bench.extensionId);
  const shadow = await openClosedShadow(page);
  if (odd.before) await page.addInitScript(odd.before);
  const type = `${odd.type ?? 'text/html'}; charset=utf-8`;
  const address = `/r27/${encodeURIComponent(name)}/a-story-on-taiwan-and-the-strait`;
  await page.goto(bench.serve(address, { html: odd.html, headers: { 'content-type': type } }));
  const isThere = async () =>
    odd.blind
      ? world.evaluate<boolean>(IS_SHOWN).catch(() => false)
      : (await shadow.count('.pill')) === 1;
  return { name, odd, page, errors, world, isThere };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function lookAt({ odd, page, errors, world, isThere }: Opened): Promise<Told> {
  const there = await isThere();
  // Each quotation's words, without white space, which may differ between the pages.
  const marked = await world
    .evaluate<string>(
      `[...CSS.highlights.values()].flatMap((one) => [...one]).map(String).join('|').replace(/\\s+/g, ' ')`,
    )
    .catch(() => '');
  if (odd.later && there) {
    await page.evaluate(odd.later);
    await pause(1_500);
    await world.evaluate(`${SESSION}?.lookUp('asked')`).catch(() => {});
  }
  await page.close();
  if (errors[0]) return { problem: errors[0], marked };
  const wrong = odd.pill !== undefined && there !== odd.pill;
  return { problem: wrong ? (there ? 'a pill' : 'no pill') : '', marked };
}
