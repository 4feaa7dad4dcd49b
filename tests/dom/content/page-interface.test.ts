import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageInterface } from '../../../src/content/page-interface.ts';
import type { PageSession } from '../../../src/content/page-session.ts';
import type { PageView } from '../../../src/content/page-view.ts';
import type { PageFindings } from '../../../src/core/findings.ts';
import type { QuoteMark } from '../../../src/page/mark-quotes.ts';
import type { PageUi, PageUiHost } from '../../../src/page-ui/page-ui-host.ts';
import { checked, corpus, related } from '../ui/samples.ts';

const world = vi.hoisted(() => ({ mount: (_: object): unknown => null, marks: {} }));
vi.mock('../../../src/page-ui/mount-page-ui.tsx', () => ({
  mountPageUi: (host: object) => world.mount(host),
}));
vi.mock('../../../src/page/mark-quotes.ts', () => ({ createQuoteMarks: () => world.marks }));
vi.mock('../../../src/content/page-ui-host.ts', () => ({
  beginWith: (_session: object, _view: object, closed: boolean) => (closed ? 'nothing' : 'pill'),
  createPageUiHost: (...args: unknown[]) => ({
    onHide: () => (args[3] as Set<string>).add('https://news.example/a'),
    onCard: args[4],
  }),
}));

/** What was done to the interface and to the marks, in order. */
let log: string[] = [];
/** Quotations that are not in the page any more. */
let gone = new Set<number>();
let isChecking = false;
let isAlive = true;
/** Of the words of each quotation. */
let width = 50;
let host: Partial<PageUiHost> = {};

const box = { top: 10, bottom: 20, left: 0, right: 50, width: 50, height: 10 };

beforeEach(() => {
  log = [];
  gone = new Set();
  isChecking = false;
  isAlive = true;
  width = 50;
  host = {};
  const ui: Partial<PageUi> = {
    update: (_, start) => log.push(start === 'nothing' ? 'update, closed' : 'update'),
    retreat: () => log.push('retreat'),
    isChecking: () => isChecking,
    openPanel: () => log.push('open panel'),
    openQuotation: (quotation) => {
      log.push(`card ${quotation}`);
      host.onCard?.(quotation);
    },
    hoverQuotation: (quotation, at) => log.push(`hover ${quotation}${at ? '' : ', nowhere'}`),
    showCheck: () => log.push('check'),
    dispose: () => log.push('dispose'),
  };
  world.mount = (mounted) => {
    host = mounted;
    log.push('mount');
    return ui;
  };
  world.marks = {
    show: (marks: QuoteMark[]) => log.push(`marks ${marks.map(({ id }) => id)}`),
    clear: () => log.push('no marks'),
    emphasise: (id: string | null) => log.push(`emphasise ${id}`),
    dispose: () => log.push('marks gone'),
    at: (x: number) => (x >= 50 ? '1' : null),
  };
});

/** The extension goes, and with it what watches over the page. */
afterEach(() => {
  vi.useRealTimers();
  isAlive = false;
  document.dispatchEvent(new Event('pointerdown'));
});

/** Three quotations, of which the first compares nothing and has no mark. */
const findings: PageFindings = {
  shown: true,
  topics: [],
  related: [related()],
  quotations: [
    checked({
      verdict: 'not-in-corpus',
      match: null,
      pieces: [{ paragraph: 0, start: 0, end: 9 }],
    }),
    checked({ pieces: [{ paragraph: 1, start: 0, end: 9 }] }),
    checked({ pieces: [{ paragraph: 2, start: 0, end: 9 }] }),
  ],
  corpus,
};

const view = (change: { url?: string; asked?: boolean; findings?: PageFindings } = {}): PageView =>
  ({
    reading: { article: { url: change.url ?? 'https://news.example/a' } },
    findings: change.findings ?? findings,
    settings: { marks: true },
    asked: change.asked ?? false,
  }) as PageView;

function setUp() {
  const words = document.createTextNode('words');
  document.body.replaceChildren(words);
  const session = {
    isAlive: () => isAlive,
    keyOf: (url: string) => url,
    rangeOf: (_: unknown, paragraph: number) =>
      gone.has(paragraph)
        ? null
        : { startContainer: words, getBoundingClientRect: () => ({ ...box, width }) },
  } as unknown as PageSession;
  const page = createPageInterface(document, session);
  /** What was done since this was asked last. */
  const done = () => log.splice(0);
  return { page, done };
}

test('what is found unasked stays small; what a person asked for opens', () => {
  const { page, done } = setUp();
  page.show(view());
  expect(done()).toEqual(['mount', 'marks 1,2']);
  page.show(view({ asked: true }));
  expect(done()).toEqual(['dispose', 'no marks', 'mount', 'open panel', 'marks 1,2']);
});

test('more of the same page changes what is there; another page begins anew', () => {
  const { page, done } = setUp();
  page.show(view());
  done();
  page.show(view());
  expect(done()).toEqual(['update', 'marks 1,2']);
  page.show(view({ url: 'https://news.example/b' }));
  expect(done()).toEqual(['dispose', 'no marks', 'mount', 'marks 1,2']);
});

test('steps go from one marked quotation to the next, round and round, both ways', () => {
  const { page, done } = setUp();
  expect(page.step(1)).toBe(false);
  page.show(view());
  done();
  for (const by of [1, 1, 1, -1] as const) expect(page.step(by)).toBe(true);
  expect(done().filter((one) => one.startsWith('card'))).toEqual(
    [1, 2, 1, 2].map((quotation) => `card ${quotation}`),
  );
  page.hide();
  page.show(view());
  done();
  page.step(-1);
  expect(done()).toEqual(['card 2', 'emphasise 2']);
});

test('steps are counted from the card that was open last, also when it is closed and more of the page has come', () => {
  const { page, done } = setUp();
  page.show(view());
  page.step(1);
  host.onCard?.(null);
  page.show(view());
  done();
  page.step(1);
  expect(done()).toEqual(['card 2', 'emphasise 2']);
});

test('a page that was closed stays closed until a person asks for it', () => {
  const { page, done } = setUp();
  page.show(view());
  host.onHide?.('once', true);
  done();
  page.show(view());
  expect(done()).toEqual(['update, closed', 'marks 1,2']);
  page.show(view({ asked: true }));
  done();
  page.show(view());
  expect(done()).toEqual(['update', 'marks 1,2']);
});

test('the pointer opens cards, and finds out that the extension has gone', async () => {
  const { page, done } = setUp();
  const move = (clientX: number) =>
    document.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: 1 }));
  page.show(view());
  done();
  move(60);
  await vi.waitFor(() => expect(log).toEqual(['hover 1']));
  done();
  move(10);
  await vi.waitFor(() => expect(log).toEqual(['hover null, nowhere']));
  done();
  isAlive = false;
  move(60);
  await vi.waitFor(() => expect(log).toEqual(['dispose', 'no marks', 'marks gone']));
});

test('a step to words that have gone from the page is none, and neither is one where nothing is marked', () => {
  const { page, done } = setUp();
  page.show(view());
  gone.add(1);
  page.show(view());
  done();
  expect(page.step(1)).toBe(false);
  page.show(view({ findings: { ...findings, quotations: findings.quotations.slice(0, 1) } }));
  done();
  expect(page.step(1)).toBe(false);
  expect(done()).toEqual([]);
});

test('the popup opens where there is something to look at, and nowhere else', () => {
  const { page, done } = setUp();
  expect(page.open()).toBe(false);
  page.show(view({ findings: { ...findings, shown: false, quotations: [] } }));
  done();
  expect(page.open()).toBe(false);
  expect(done()).toEqual([]);
  page.show(view());
  done();
  expect(page.open()).toBe(true);
  expect(done()).toEqual(['open panel']);
});

test('nothing found any more takes everything away, but for the card of words that were asked about on that page', () => {
  const { page, done } = setUp();
  page.show(view());
  done();
  isChecking = true;
  page.clear('https://news.example/a');
  expect(done()).toEqual(['no marks', 'retreat']);
  page.clear('https://news.example/b');
  expect(done()).toEqual(['dispose', 'no marks']);
  isChecking = false;
  page.show(view());
  done();
  page.clear('https://news.example/a');
  expect(done()).toEqual(['dispose', 'no marks']);
});

test('a check of words is shown where nothing was found, and beside what is there', () => {
  const { page, done } = setUp();
  const { reading, settings } = view();
  const check = { checked: checked(), anchor: box, article: reading.article, findings };
  page.showCheck(check, settings);
  expect(done()).toEqual(['mount', 'marks 1,2', 'check']);
  page.showCheck(check, settings);
  expect(done()).toEqual(['check']);
});

test('a jump to words that take up no room opens nothing', () => {
  const { page, done } = setUp();
  page.show(view());
  expect(page.jump(1)).toBe(true);
  width = 0;
  done();
  expect(page.jump(1)).toBe(false);
  expect(done()).toEqual([]);
});

test('quiet takes the marks away and leaves the rest', () => {
  const { page, done } = setUp();
  page.show(view());
  done();
  page.quiet();
  expect(done()).toEqual(['no marks']);
});

test('while it is drawn it finds out by itself that the extension has gone, and does not look when it is not', () => {
  vi.useFakeTimers();
  const { page, done } = setUp();
  page.show(view());
  page.hide();
  done();
  isAlive = false;
  vi.advanceTimersByTime(5_000);
  expect(done()).toEqual([]);
  isAlive = true;
  page.show(view());
  done();
  isAlive = false;
  vi.advanceTimersByTime(800);
  expect(done()).toEqual(['dispose', 'no marks', 'marks gone']);
});
