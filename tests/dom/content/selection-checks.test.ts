import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSelectionChecks } from '../../../src/content/selection-checks.ts';
import type { ShownPage } from '../../../src/content/shown-page.ts';
import type { Article } from '../../../src/core/article.ts';
import type { CheckedQuotation } from '../../../src/core/findings.ts';
import type { CheckRequest, Lookups } from '../../../src/core/protocol.ts';
import { ok } from '../../../src/core/result.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import { later } from '../../support/later.ts';
import { checked, corpus } from '../ui/samples.ts';

const article = { url: 'https://news.example/a', published: '2022-01-05' } as Article;
const findings = { shown: false, topics: [], related: [], quotations: [], corpus };

/** Words of the checks that were shown, in order. */
let shown: string[] = [];
/** Words that the record was asked about. */
let asked: string[] = [];
let address = article.url;
/** How often the interface was sent for. */
let sentFor = 0;
/** Selectors that find something over the page. */
let over: string[] = [];

beforeEach(() => {
  shown = [];
  asked = [];
  address = article.url;
  sentFor = 0;
  over = [];
});

/** A page where nothing is selected; `answered` and `brought` are when the record answers and the interface is there. */
function setUp({
  answered = async (_words: string): Promise<unknown> => null,
  brought = Promise.resolve<unknown>(null),
  canShow = true,
} = {}) {
  const words = { contains: () => over.includes('popover with the words') };
  const document = {
    getSelection: () => null,
    querySelector: (selectors: string) =>
      selectors.split(', ').some((each) => over.includes(each)) ? {} : null,
    querySelectorAll: () => [words],
    documentElement: { clientWidth: 800, clientHeight: 600 },
  } as unknown as Document;
  const check = async ({ quote }: CheckRequest) => {
    asked.push(quote);
    await answered(quote);
    return ok(checked({ text: quote }));
  };
  const there = {
    showCheck: ({ checked: { text } }: { checked: CheckedQuotation }) => shown.push(text),
  };
  const ui = {
    get: async () => {
      sentFor += 1;
      await brought;
      return canShow ? there : null;
    },
  };
  return createSelectionChecks(
    {
      document,
      address: () => address,
      lookups: { check } as Lookups,
      memory: { settings: async () => readSettings({}) } as never,
      article: () => article,
    },
    { view: { findings }, ui } as unknown as ShownPage,
  );
}

describe('a check of selected words', () => {
  it('is shown, and leaves no words to be checked elsewhere', async () => {
    expect(await setUp()('the harbour stays open')).toBeNull();
    expect(shown).toEqual(['the harbour stays open']);
  });

  it('gives way to a later one, though its own answer comes last', async () => {
    const { promise: slow, resolve: answer } = later<void>();
    const run = setUp({ answered: async (words) => (words === 'first' ? slow : null) });
    const first = run('first');
    expect(await run('second')).toBeNull();
    answer();
    expect(await first).toBeNull();
    expect(shown).toEqual(['second']);
  });

  it('is not shown on another page than the one on which it was asked for', async () => {
    const { promise: answered, resolve: answer } = later<void>();
    const check = setUp({ answered: () => answered })('the harbour');
    address = 'https://news.example/b';
    answer();
    expect(await check).toBeNull();
    expect([sentFor, shown]).toEqual([0, []]);
  });

  it('is not shown either when the page changes while the interface is on its way', async () => {
    const { promise: brought, resolve: bring } = later<unknown>();
    const check = setUp({ brought })('the harbour');
    await vi.waitFor(() => expect(sentFor).toBe(1));
    address = 'https://news.example/b';
    bring(null);
    expect(await check).toBeNull();
    expect(shown).toEqual([]);
  });

  it('gives back the words where the interface cannot be brought in', async () => {
    expect(await setUp({ canShow: false })('the harbour')).toBe('the harbour');
  });

  it.each([[':fullscreen'], ['dialog:modal'], ['popover with the words']])(
    'gives back the words, and asks nothing, under a %s',
    async (what) => {
      over = [what];
      expect(await setUp()('the harbour')).toBe('the harbour');
      expect([asked, shown]).toEqual([[], []]);
    },
  );
});
