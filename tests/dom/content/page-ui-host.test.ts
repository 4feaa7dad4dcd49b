import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSession } from '../../../src/content/page-session.ts';
import { beginWith, createPageUiHost } from '../../../src/content/page-ui-host.ts';
import type { PageView } from '../../../src/content/page-view.ts';
import type { QuotationPlaces } from '../../../src/content/quotation-places.ts';
import type { PageFindings } from '../../../src/core/findings.ts';
import type { Change } from '../../../src/platform/change.ts';
import { corpus, related } from '../ui/samples.ts';

vi.mock('../../../src/platform/page-browser.ts', () => ({
  pageBrowser: () => ({ i18n: { getMessage: (name: string) => name } }),
}));

const URL_HERE = 'https://news.example/a';

const found = (name: string, shown = true): PageFindings => ({
  shown,
  topics: [],
  related: [related({ statement: name })],
  quotations: [],
  corpus,
});

/** A page that was looked up; its signature is the name of its first statement. */
const view = (
  name: string,
  { shown = true, asked = false, display = 'pill', dismissed = [] as string[] } = {},
): PageView =>
  ({
    reading: { article: { url: URL_HERE } },
    findings: found(name, shown),
    settings: { display, dismissed, corner: 'end' },
    asked,
  }) as unknown as PageView;

/** What was remembered, and what was asked of the session, in order. */
let kept: Change[] = [];
let done: string[] = [];

const session = {
  keyOf: (url: string) => `key of ${url}`,
  signatureOf: (findings: PageFindings) => findings.related[0]?.statement,
  state: () => ({ host: 'news.example' }),
  memory: { keep: async (change: Change) => void kept.push(change) },
  silence: async (kind: string, how: string) => done.push(`silence ${kind}, ${how}`),
  speakAgain: async (kind: string) => done.push(`speak again ${kind}`),
  ask: async (name: string, params: object) => done.push(`${name} ${JSON.stringify(params)}`),
} as unknown as PageSession;

beforeEach(() => {
  kept = [];
  done = [];
});

function setUp(
  shown: { view: PageView; places: QuotationPlaces } | null = null,
  closed = new Set<string>(),
) {
  const host = createPageUiHost(
    session,
    view('first'),
    () => shown,
    closed,
    () => {},
  );
  return { host, closed };
}

describe('what closing the interface in a page does', () => {
  it('for this visit is known of this page alone, until it is undone', () => {
    const { host, closed } = setUp();
    host.onHide('once', true);
    expect([...closed]).toEqual([`key of ${URL_HERE}`]);
    host.onHide('once', false);
    expect([...closed]).toEqual([]);
    expect([kept, done]).toEqual([[], []]);
  });

  it.each(['site', 'all'] as const)('for longer (%s) is the wish of the session', (kind) => {
    const { host, closed } = setUp();
    host.onHide(kind, true);
    host.onHide(kind, false);
    expect(done).toEqual([`silence ${kind}, offer-undo`, `speak again ${kind}`]);
    expect([closed.size, kept]).toEqual([0, []]);
  });

  it('for these statements puts off those that were seen: more may have come since', () => {
    const places = {} as QuotationPlaces;
    const { host } = setUp({ view: view('more'), places });
    host.onHide('set', true);
    host.onHide('set', false);
    setUp().host.onHide('set', true);
    expect(kept).toEqual([
      { what: 'dismissed', signature: 'more', on: true },
      { what: 'dismissed', signature: 'more', on: false },
      { what: 'dismissed', signature: 'first', on: true },
    ]);
    expect(done).toEqual([]);
  });
});

it('remembers which passage was called unrelated to which page, and that this was undone', () => {
  const { host } = setUp();
  const card = related({ passage: 'p3', topics: ['bridges'], score: 0.4 });
  host.onNotRelated(card, true);
  host.onNotRelated(card, false);
  const entry = { page: `key of ${URL_HERE}`, passage: 'p3', topics: ['bridges'], score: 0.4 };
  expect(kept).toEqual([
    { what: 'not-related', entry, on: true },
    { what: 'not-related', entry, on: false },
  ]);
});

it('has the reader opened at a passage', () => {
  setUp().host.openReader({ statement: 's1', passage: 'p2' });
  expect(done).toEqual(['tab:read {"statement":"s1","passage":"p2"}']);
});

it('leads to quotations where they are now, and nowhere when nothing is shown', () => {
  const anchor = { left: 1, top: 2, right: 3, bottom: 4 };
  const places = {
    ranges: () => [],
    anchor: (quotation: number) => (quotation === 1 ? anchor : null),
    lines: (quotation: number) => (quotation === 1 ? [new DOMRect(1, 2, 3, 4)] : []),
    scrollTo: (quotation: number) => done.push(`to ${quotation}`) > 0,
  };
  const { host } = setUp({ view: view('first'), places });
  host.jumpTo(1);
  expect([host.anchorOf(1), host.anchorOf(2), done]).toEqual([anchor, null, ['to 1']]);
  expect([host.linesOf(1).length, host.linesOf(2)]).toEqual([1, []]);
  const empty = setUp().host;
  empty.jumpTo(1);
  expect([empty.anchorOf(1), empty.linesOf(1), done]).toEqual([null, [], ['to 1']]);
});

it('begins in the corner of the settings, and with nothing on a page that was closed', () => {
  expect(setUp().host).toMatchObject({ corner: 'end', start: 'pill' });
  expect(setUp(null, new Set(['key of another page'])).host.start).toBe('pill');
  expect(setUp(null, new Set([`key of ${URL_HERE}`])).host.start).toBe('nothing');
});

describe('beginWith', () => {
  it.each([
    ['what was found unasked begins as the settings say', {}, false, 'pill'],
    ['the popup, if they say so', { display: 'popup' }, false, 'popup'],
    ['a badge alone is nothing on the page', { display: 'badge' }, false, 'nothing'],
    ['what is not worth showing is nothing', { shown: false }, false, 'nothing'],
    ['a page that was closed stays closed', {}, true, 'nothing'],
    ['statements that were put off stay away', { dismissed: ['first'] }, false, 'nothing'],
    ['other statements do not', { dismissed: ['others'] }, false, 'pill'],
    ['what a person asks for is shown', { asked: true, display: 'badge' }, true, 'pill'],
  ])('%s', (_, options, closed, start) => {
    expect(beginWith(session, view('first', options), closed)).toBe(start);
  });
});
