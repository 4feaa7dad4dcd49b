import { beforeEach, describe, expect, it } from 'vitest';
import { createGate } from '../../../src/content/gate.ts';
import type { PageSession } from '../../../src/content/page-session.ts';
import type { Glance } from '../../../src/core/glance.ts';
import { looksLikeArticle } from '../../../src/page/looks-like-article.ts';
import { type Quiet, readQuiet } from '../../../src/platform/quiet.ts';
import { later } from '../../support/later.ts';
import { setPage } from '../../support/set-page.ts';

const ADDRESS = 'https://news.example/2022/01/05/harbour-talks-go-on';
const sentence =
  'The two sides met for a third day of talks in the harbour town, and said that they would meet again next week.';
const story = `<article><h1>Harbour talks go on</h1>${`<p>${sentence}</p>`.repeat(12)}</article>`;

/** What the first look at the test document says. */
const isLikely = () => looksLikeArticle(document, ADDRESS);

/** A gate on the test document; the log says what it set going. */
function setUp(stored: Partial<Quiet> = {}, withSession = false, promising = true) {
  const log: string[] = [];
  const glances: (Glance | null)[] = [];
  const session = {
    lookUp: async () => log.push('look up'),
    leave: async () => log.push('leave'),
  } as unknown as PageSession;
  const gate = createGate({
    document,
    place: () => new URL(ADDRESS),
    readQuiet: async () => readQuiet(stored),
    session: () => (withSession ? session : undefined),
    async begin(glance) {
      log.push('begin');
      glances.push(glance);
      return promising;
    },
  });
  return { gate, log, glances };
}

beforeEach(() => {
  setPage('<title>Harbour talks</title><meta property="og:type" content="article">', story);
});

describe('createGate', () => {
  it('brings the session in for an article', async () => {
    const { gate, log } = setUp();
    await gate.look(isLikely());
    expect(log).toEqual(['begin']);
  });

  it('has the session look again when it is there already', async () => {
    const { gate, log } = setUp({}, true);
    await gate.look(isLikely());
    expect(log).toEqual(['look up']);
  });

  it.each([
    ['the site is hidden', { hiddenSites: ['news.example'] }],
    ['everything is paused', { paused: true }],
  ])('leaves an article alone when %s', async (_, stored) => {
    const { gate, log } = setUp(stored);
    await gate.look(isLikely());
    expect(log).toEqual([]);
  });

  it('asks for the settings on articles only', async () => {
    const asked: string[] = [];
    const gate = createGate({
      document,
      place: () => new URL(ADDRESS),
      readQuiet: async () => {
        asked.push(document.title);
        return readQuiet({});
      },
      session: () => undefined,
      begin: async () => true,
    });
    await gate.look(isLikely());
    setPage('<title>A list</title>', '<p>Short.</p>');
    await gate.look(isLikely());
    expect(asked).toEqual(['Harbour talks']);
  });

  it('leaves a page alone that is no article, and has a session leave it', async () => {
    setPage('', '<nav><a href="/a">A</a></nav><p>Short.</p>');
    const before = setUp();
    await before.gate.look(isLikely());
    expect(before.log).toEqual([]);
    const after = setUp({}, true);
    await after.gate.look(isLikely());
    expect(after.log).toEqual(['leave']);
  });

  it('tells the popup that nothing was read, and whether the site is hidden', async () => {
    const { gate } = setUp({ hiddenSites: ['news.example'] });
    await gate.look(isLikely());
    expect(await gate.state()).toEqual({
      host: 'news.example',
      title: 'Harbour talks',
      findings: null,
      hidden: true,
      unread: false,
      pdf: false,
    });
  });

  it('sends what a glance shows, and says that the article was left unread if that was enough', async () => {
    const { gate, log, glances } = setUp({}, false, false);
    await gate.look(isLikely());
    expect(log).toEqual(['begin']);
    expect(glances[0]?.titles).toContain('Harbour talks go on');
    expect(glances[0]?.paragraphs.filter((text) => text === sentence)).toHaveLength(12);
    expect(await gate.state()).toMatchObject({ findings: null, unread: true });
  });

  it('lets the newer look decide when the page has changed while the settings were asked for', async () => {
    const { promise: quiet, resolve: answer } = later<Quiet>();
    const log: string[] = [];
    const gate = createGate({
      document,
      place: () => new URL(ADDRESS),
      readQuiet: () => quiet,
      session: () =>
        ({
          lookUp: async () => log.push('look up'),
          leave: async () => log.push('leave'),
        }) as unknown as PageSession,
      begin: async () => true,
    });
    const first = gate.look(isLikely());
    setPage('<title>A list</title>', '<p>Short.</p>');
    await gate.look(isLikely());
    answer(readQuiet({}));
    await first;
    expect(log).toEqual(['leave']);
  });

  it('says so before its first look, of an article', async () => {
    const { gate, log } = setUp();
    expect(await gate.state()).toMatchObject({ findings: null, unread: true });
    expect(log).toEqual([]);
  });

  it('says nothing of being unread of the page that came after', async () => {
    const { gate } = setUp();
    await gate.look(isLikely());
    setPage('<title>A list</title>', '<p>Short.</p>');
    expect((await gate.state()).unread).toBe(false);
  });
});
