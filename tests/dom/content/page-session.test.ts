import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageSession } from '../../../src/content/page-session.ts';
import type { PageInterface } from '../../../src/content/page-view.ts';
import type { Article } from '../../../src/core/article.ts';
import type { CheckedQuotation, PageFindings } from '../../../src/core/findings.ts';
import type { CorpusAbout, Lookups } from '../../../src/core/protocol.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import { changedSettings } from '../../../src/platform/change.ts';
import { createPageMemory } from '../../../src/platform/page-memory.ts';
import { readSettings, type Settings } from '../../../src/platform/settings.ts';
import { later } from '../../support/later.ts';
import { setPage } from '../../support/set-page.ts';
import { related } from '../ui/samples.ts';

const nothing: PageFindings = {
  shown: false,
  topics: [],
  related: [],
  quotations: [],
  corpus: { name: 'Test', hash: 'h', statements: 1, passages: 1, from: '2020', until: '2021' },
};
const something: PageFindings = { ...nothing, shown: true };

const story = `<article><h1>Harbour talks go on</h1>${'<p>The two sides met for a third day of talks in the harbour town, and said that they would meet again next week to go on.</p>'.repeat(12)}</article>`;

/** A session on the test document, with everything that it does to the outside written down. */
function setUp(
  answers: (Result<PageFindings> | Promise<Result<PageFindings>>)[],
  stored: Partial<Settings> = {},
  can: {
    show?: boolean | 'breaks';
    store?: boolean;
    check?: boolean;
    /** When the background hears of counts. */
    heard?: Promise<unknown>;
    /** When the interface's script has come. */
    brought?: Promise<unknown>;
    /** When the storage has written. */
    written?: Promise<unknown>;
  } = {},
) {
  const log: string[] = [];
  const examined: Article[] = [];
  const unused = async () => fail('internal', 'not asked in this test');
  const lookups: Lookups = {
    check: can.check ? async () => ok({ verdict: 'verbatim' } as CheckedQuotation) : unused,
    search: unused,
    statement: unused,
    about: async () => ok({ summary: nothing.corpus } as CorpusAbout),
    examine: async ({ article }) => {
      examined.push(article);
      return answers[Math.min(examined.length, answers.length) - 1] ?? ok(nothing);
    },
  };
  const kept: Record<string, unknown> = { settings: stored };
  const memory = createPageMemory({ get: async () => kept }, async (change) => {
    await can.written;
    if (can.store === false || change.what === 'not-related') return false;
    const now = readSettings(kept.settings);
    kept.settings = { ...now, ...changedSettings(now, change) };
    return true;
  });
  const ui: PageInterface = {
    show: () => log.push('show'),
    clear: () => log.push('clear'),
    hide: () => log.push('hide'),
    quiet: () => log.push('quiet'),
    jump: () => true,
    open: () => true,
    step: () => true,
    showCheck: () => log.push('check'),
  };
  const session = createPageSession({
    document,
    address: () => 'https://news.example/2022/01/05/harbour-talks-go-on',
    isAlive: () => true,
    lookups,
    memory,
    ask: async (name, params) => {
      log.push(`${name} ${JSON.stringify(params)}`);
      if (name === 'tab:count') await can.heard;
      if (name === 'tab:show') await can.brought;
      if (name === 'tab:show' && can.show === false) return fail('not-available', 'no') as never;
      if (name === 'tab:show' && can.show !== 'breaks') session.attach(() => ui);
      return ok(true) as never;
    },
  });
  return { session, log, examined, kept };
}

beforeEach(() => {
  setPage('<title>Harbour talks go on</title><meta property="og:type" content="article">', story);
});

describe('createPageSession', () => {
  it('asks about an article, and draws and says nothing when the record has nothing', async () => {
    const { session, log, examined } = setUp([ok(nothing)]);
    await session.lookUp('unasked');
    expect(examined[0]?.title).toBe('Harbour talks go on');
    expect(log).toEqual([]);
    expect(session.state().findings).toEqual(nothing);
  });

  it('brings the interface in once, however often there is something to show', async () => {
    const { session, log } = setUp([ok(something)]);
    await session.lookUp('unasked');
    await session.lookUp('unasked');
    expect(log.filter((line) => line.startsWith('tab:show'))).toHaveLength(1);
    expect(log.filter((line) => line === 'show')).toHaveLength(2);
  });

  it.each([
    ['the site is hidden', { hiddenSites: ['news.example'] }],
    ['everything is paused', { paused: true }],
  ])('reads nothing unasked when %s, but does when asked', async (_, stored) => {
    const { session, examined } = setUp([ok(something)], stored);
    await session.lookUp('unasked');
    expect(examined).toHaveLength(0);
    await session.lookUp('asked');
    expect(examined).toHaveLength(1);
  });

  it('asks nothing unasked about a page without a story of its own, but does when asked', async () => {
    setPage('<title>Front page</title>', '<main><p>Harbour talks go on.</p></main>');
    const { session, examined } = setUp([ok(something)]);
    expect(await session.lookUp('unasked')).toMatchObject({ error: { code: 'not-found' } });
    expect(examined).toEqual([]);
    expect(await session.lookUp('asked')).toEqual(ok(something));
  });

  it('asks nothing about a PDF, whose words are out of reach, and says that it is one', async () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    const { session, examined } = setUp([ok(something)]);
    expect(await session.lookUp('asked')).toMatchObject({ error: { code: 'not-available' } });
    expect(examined).toEqual([]);
    expect(session.state().pdf).toBe(true);
    vi.restoreAllMocks();
  });

  it('takes everything off when it is told that the page is no article any more', async () => {
    const { session, log } = setUp([ok(something)]);
    await session.lookUp('unasked');
    expect((await session.leave()).ok).toBe(false);
    expect(log.at(-2)).toBe('clear');
    expect(log.at(-1)).toBe('tab:count {"count":0}');
    expect(session.state().findings).toBeNull();
  });

  it('drops an answer that comes after the page has changed', async () => {
    const { promise: first, resolve: answerFirst } = later<Result<PageFindings>>();
    const { session, log, examined } = setUp([first, ok(nothing)]);
    const stale = session.lookUp('unasked');
    await vi.waitFor(() => expect(examined).toHaveLength(1));
    await session.lookUp('unasked');
    answerFirst(ok(something));
    expect(await stale).toMatchObject({ ok: false, error: { code: 'interrupted' } });
    expect(log).not.toContain('show');
    expect(session.state().findings).toEqual(nothing);
  });

  it('takes the interface off when the next article has nothing', async () => {
    const { session, log } = setUp([ok(something), ok(nothing)]);
    await session.lookUp('unasked');
    await session.lookUp('unasked');
    expect(log.at(-1)).toBe('clear');
    expect(log).toContain('tab:count {"count":0}');
  });

  it('hides on a site at once, remembers it, and speaks again when that is undone', async () => {
    const { session, log, kept } = setUp([ok(something)]);
    await session.lookUp('unasked');
    await session.silence('site');
    expect(kept.settings).toMatchObject({ hiddenSites: ['news.example'] });
    expect(log).toContain('hide');
    expect(session.state().hidden).toBe(true);
    await session.speakAgain('site');
    expect(log.at(-1)).toBe('show');
    expect(session.state().hidden).toBe(false);
  });

  it('follows how findings are to be shown, but not on a site that was hidden meanwhile', async () => {
    const { session, log, kept } = setUp([ok(something)]);
    await session.lookUp('unasked');
    log.length = 0;
    kept.settings = { marks: false };
    await session.restyle();
    expect(log).toEqual(['show']);
    kept.settings = { marks: false, corner: 'start' };
    await session.restyle();
    expect(log).toEqual(['show', 'hide', 'show']);
    kept.settings = { corner: 'end', hiddenSites: ['news.example'] };
    await session.restyle();
    expect(log).toHaveLength(3);
  });

  it('counts again when the browser brings the page back, and follows what was changed meanwhile', async () => {
    const { session, log, kept } = setUp([ok({ ...something, related: [related()] })]);
    await session.lookUp('unasked');
    log.length = 0;
    kept.settings = { marks: false };
    await session.comeBack();
    expect(log).toEqual(['show', 'tab:count {"count":1}']);
  });

  it('counts nothing when the browser brings back a page without findings', async () => {
    const { session, log } = setUp([ok(nothing)]);
    await session.lookUp('unasked');
    await session.comeBack();
    expect(log).toEqual([]);
  });

  it('pauses everywhere with its undo left standing, also when the gate hears of it', async () => {
    const { session, log, kept } = setUp([ok(something)]);
    await session.lookUp('unasked');
    await session.silence('all', 'offer-undo');
    await session.leave();
    expect(kept.settings).toMatchObject({ paused: true });
    expect(log).toContain('quiet');
    expect(log).not.toContain('clear');
    await session.speakAgain('all');
    expect(kept.settings).toMatchObject({ paused: false });
    expect(log.at(-1)).toBe('show');
  });

  it('leaves the notice with its undo when the site is hidden from within the page', async () => {
    const { session, log } = setUp([ok(something)]);
    await session.lookUp('unasked');
    await session.silence('site', 'offer-undo');
    expect(log).toContain('quiet');
    expect(log).not.toContain('hide');
  });

  it('draws nothing more when the site is hidden again while the undo is still looking', async () => {
    const { session, log } = setUp([ok(something)]);
    await session.lookUp('unasked');
    await session.silence('site', 'offer-undo');
    const undone = session.speakAgain('site');
    await session.silence('site', 'offer-undo');
    await undone;
    expect(log.slice(log.lastIndexOf('quiet'))).not.toContain('show');
    expect(log.at(-1)).toBe('tab:count {"count":0}');
  });

  it('takes nothing away when the undo comes before quiet is written down', async () => {
    const { promise: written, resolve: write } = later<void>();
    const { session, log, kept } = setUp([ok(something)], {}, { written });
    await session.lookUp('unasked');
    log.length = 0;
    const silent = session.silence('site', 'offer-undo');
    const undone = session.speakAgain('site');
    // The gate heard of the wish before.
    await session.leave();
    write();
    await Promise.all([silent, undone]);
    expect(kept.settings).toMatchObject({ hiddenSites: [] });
    expect(log.filter((one) => one !== 'tab:count {"count":0}')).toEqual(['quiet', 'show']);
  });

  it('is quiet before that is written down', async () => {
    const { promise: written, resolve: write } = later<void>();
    const { session, log } = setUp([ok(something)], {}, { written });
    await session.lookUp('unasked');
    log.length = 0;
    const silent = session.silence('all', 'offer-undo');
    expect(log).toContain('quiet');
    write();
    await silent;
  });

  it.each([
    ['was still being written down', true],
    ['could not be written down', false],
  ])('draws nothing in a look-up that began while quiet %s', async (_, store) => {
    const { promise: written, resolve: write } = later<void>();
    const { session, log, examined } = setUp([ok(something)], {}, { written, store });
    const silent = session.silence('all');
    const looking = session.lookUp('unasked');
    write();
    await silent;
    expect(await looking).toMatchObject({ ok: false });
    expect(examined).toEqual([]);
    expect(log).not.toContain('show');
  });

  it('speaks of its site as was wished last, before that is written down; a pause is of no site', async () => {
    const { promise: written, resolve: write } = later<void>();
    const { session } = setUp([ok(something)], {}, { written });
    const wishes = [session.silence('all')];
    expect(session.state().hidden).toBe(false);
    wishes.push(session.silence('site'));
    expect(session.state().hidden).toBe(true);
    wishes.push(session.speakAgain('site'));
    expect(session.state().hidden).toBe(false);
    write();
    await Promise.all(wishes);
  });

  it('draws nothing when quiet is asked for while the findings are on their way', async () => {
    const { promise: found, resolve: answer } = later<Result<PageFindings>>();
    const { session, log, examined } = setUp([found]);
    const looking = session.lookUp('unasked');
    await vi.waitFor(() => expect(examined).toHaveLength(1));
    await session.silence('site');
    answer(ok(something));
    await looking;
    expect(log).not.toContain('show');
  });

  it('draws nothing when quiet is asked for while the interface is on its way', async () => {
    const { promise: brought, resolve: bring } = later<void>();
    const { session, log } = setUp([ok(something)], {}, { brought });
    const looking = session.lookUp('unasked');
    await vi.waitFor(() => expect(log).toContain('tab:show {}'));
    await session.silence('site');
    bring();
    await looking;
    expect(log).not.toContain('show');
  });

  it('joins the interface that comes first, and no other', async () => {
    const { session, log } = setUp([ok(something)]);
    await session.lookUp('unasked');
    const made = vi.fn();
    session.attach(made);
    await session.lookUp('unasked');
    expect(made).not.toHaveBeenCalled();
    expect(log.filter((line) => line === 'show')).toHaveLength(2);
  });

  it('says that the page is still to be read until the first look-up is done, and no longer', async () => {
    const { promise: found, resolve: answer } = later<Result<PageFindings>>();
    const { session } = setUp([found]);
    expect(session.state()).toMatchObject({ findings: null, unread: true });
    const looking = session.lookUp('unasked');
    expect(session.state()).toMatchObject({ findings: null, unread: true });
    answer(fail('internal', 'Nothing answered.'));
    await looking;
    expect(session.state()).toMatchObject({ findings: null, unread: false });
  });

  it('does not say so about a page that is not an article', async () => {
    const { session } = setUp([ok(something)]);
    await session.leave();
    expect(session.state()).toMatchObject({ findings: null, unread: false });
  });

  it('still says so when an older look-up ends during a newer one', async () => {
    const { promise: first, resolve: answerFirst } = later<Result<PageFindings>>();
    const { promise: second, resolve: answerSecond } = later<Result<PageFindings>>();
    const { session, examined } = setUp([first, second]);
    const older = session.lookUp('unasked');
    await vi.waitFor(() => expect(examined).toHaveLength(1));
    const newer = session.lookUp('unasked');
    await vi.waitFor(() => expect(examined).toHaveLength(2));
    answerFirst(ok(nothing));
    await older;
    expect(session.state()).toMatchObject({ unread: true });
    answerSecond(fail('internal', 'Nothing answered.'));
    await newer;
    expect(session.state()).toMatchObject({ unread: false });
  });

  it('is not sent away by an older look at settings that say otherwise by now', async () => {
    const { promise: written, resolve: write } = later<void>();
    const hidden = { hiddenSites: ['news.example'] };
    const { session, log, kept } = setUp([ok(something)], hidden, { written });
    const stale = session.lookUp('unasked');
    const undone = session.speakAgain('site');
    expect(await stale).toMatchObject({ ok: false, error: { code: 'interrupted' } });
    write();
    await undone;
    expect(kept.settings).toMatchObject({ hiddenSites: [] });
    expect(log.at(-1)).toBe('show');
    expect(session.state().hidden).toBe(false);
  });

  it('goes when all is paused elsewhere, though an earlier notice was left to the person', async () => {
    const { session, log, kept } = setUp([ok(something)]);
    await session.lookUp('unasked');
    await session.silence('site', 'offer-undo');
    // Shown again from the settings page, paused from the popup: the gate tells of both.
    kept.settings = { hiddenSites: [] };
    await session.lookUp('unasked');
    log.length = 0;
    await session.leave();
    expect(log).toContain('clear');
  });

  it('knows that its site was hidden in another tab', async () => {
    const { session, kept } = setUp([ok(something)]);
    await session.lookUp('unasked');
    kept.settings = { hiddenSites: ['news.example'] };
    await session.restyle();
    expect(session.state().hidden).toBe(true);
  });

  it('tells a count when the one before has been heard', async () => {
    const { promise: heard, resolve: hear } = later<unknown>();
    const { session, log, kept } = setUp([ok(something)], {}, { heard });
    const counts = () => log.filter((line) => line.startsWith('tab:count'));
    void session.lookUp('unasked');
    await vi.waitFor(() => expect(counts()).toHaveLength(1));
    const silent = session.silence('all');
    await vi.waitFor(() => expect(kept.settings).toMatchObject({ paused: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(counts()).toHaveLength(1);
    hear(undefined);
    await silent;
    expect(counts()).toHaveLength(2);
  });

  it('shows the answer to the words that were selected last', async () => {
    const { session, log } = setUp([], {}, { check: true });
    const answers = [
      session.checkSelection('said of the harbour'),
      session.checkSelection('talks'),
    ];
    expect(await Promise.all(answers)).toEqual([null, null]);
    expect(log).toEqual(['tab:show {}', 'check']);
  });

  it('brings the interface in for an answer to selected words, on a page that was never looked up too', async () => {
    const { session, log } = setUp([], {}, { check: true });
    expect(await session.checkSelection('said of the harbour')).toBeNull();
    expect(log).toEqual(['tab:show {}', 'check']);
  });

  it('brings nothing in where no words are selected or nobody answers, and gives back the words', async () => {
    const { session, log } = setUp([]);
    expect(await session.checkSelection('  ')).toBe('');
    expect(await session.checkSelection('said of the harbour')).toBe('said of the harbour');
    expect(log).toEqual([]);
  });

  it.each([
    ['cannot be brought in', false],
    ['breaks as it comes', 'breaks'],
  ] as const)(
    'gives its findings, and lets nobody wait, where the interface %s',
    async (_, show) => {
      const { session, log } = setUp([ok(something)], {}, { show });
      expect(await session.lookUp('asked')).toEqual(ok(something));
      expect(await session.withInterface()).toBeNull();
      expect(log.filter((line) => line.startsWith('tab:show'))).toHaveLength(2);
      expect(log).not.toContain('show');
    },
  );

  it('hides on a site for this visit where nothing can be stored', async () => {
    const { session, log } = setUp([ok(something)], {}, { store: false });
    await session.lookUp('unasked');
    await session.silence('site');
    expect(log).toContain('hide');
    expect(session.state().hidden).toBe(true);
  });
});
