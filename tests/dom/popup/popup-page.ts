import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { parse } from 'yaml';
import { corpusSummary } from '../../../src/core/corpus-summary.ts';
import type { CheckedQuotation, PageFindings } from '../../../src/core/findings.ts';
import { passageCard } from '../../../src/core/passage-card.ts';
import type { Lookups } from '../../../src/core/protocol.ts';
import { ok } from '../../../src/core/result.ts';
import { searchPassages } from '../../../src/core/search/search-passages.ts';
import type { Keeping } from '../../../src/platform/recent-searches.ts';
import type { LeftWith } from '../../../src/popup/host/left-with.ts';
import type { PopupHost, TabView } from '../../../src/popup/host/popup-host.ts';
import { mountPopup } from '../../../src/popup/mount-popup.tsx';
import { messagesFromTree } from '../../../src/ui/words/messages-from-tree.ts';
import { createTranslate } from '../../../src/ui/words/strings.ts';
import { sampleRecord } from '../../unit/core/search/sample-corpus.ts';

/** The words of the interface as English readers see them. */
const translate = createTranslate(
  messagesFromTree(parse(readFileSync('src/locales/en.yml', 'utf8'))),
);

/** A small record of invented statements. */
export const record = sampleRecord([
  {
    person: 'ada-north',
    eventDate: '2020-03-02',
    passages: [
      { text: 'Will the harbour close?', voice: 'question' },
      {
        text: 'The harbour stays open for boats of every kind.',
        answers: true,
        topics: ['fishing'],
      },
      { text: 'Boats are welcome in every season.' },
    ],
  },
  {
    person: 'li-wei',
    eventDate: '2021-05-04',
    passages: [{ text: 'Freight trains carry what boats cannot.', topics: ['rail'] }],
  },
]);

/** Lookups over that record. */
export function sampleLookups(overrides: Partial<Lookups> = {}): Lookups {
  const { corpus } = record;
  return {
    search: async (request) => ok(searchPassages(record, request)),
    about: async () =>
      ok({
        summary: corpusSummary(corpus),
        statements: corpus.statements,
        people: corpus.people,
        topics: corpus.topics,
      }),
    check: async ({ quote }) => ok(checked({ text: quote })),
    examine: async () => ok(findings()),
    statement: async () => ({ ok: false, error: { code: 'not-found', message: 'Not here.' } }),
    ...overrides,
  };
}

/** A quotation that was compared, by default with nothing found. */
export function checked(part: Partial<CheckedQuotation> = {}): CheckedQuotation {
  return {
    text: 'Boats are welcome in every season.',
    pieces: [],
    speaker: null,
    person: null,
    place: 'body',
    verdict: 'not-in-corpus',
    flags: [],
    match: null,
    others: [],
    edits: [],
    folds: [],
    ...part,
  };
}

/** What was found on a page; nothing, unless told otherwise. */
export function findings(part: Partial<PageFindings> = {}): PageFindings {
  return {
    shown: false,
    topics: [],
    related: [],
    quotations: [],
    corpus: corpusSummary(record.corpus),
    ...part,
  };
}

/** A match of the third passage, word for word. */
export function match(): NonNullable<CheckedQuotation['match']> {
  const { text, passage, statement, ...card } = passageCard(record.corpus, 2);
  const span = { statement, passage, text, start: 0, end: text.length };
  return { ...card, ...span, spans: [span], before: '', after: '', quoted: [] };
}

/** What the popup was left with; nothing, unless told otherwise. */
export function leftWith(part: Partial<LeftWith> = {}) {
  const nothing = { search: async () => null, check: async () => null };
  return { keepSearch: vi.fn(), keepCheck: vi.fn(), ...nothing, ...part };
}

/** Recent searches in memory; none is added. */
export function recentSearches(kept: string[] = [], keeping: Keeping = 'session') {
  let queries = kept;
  return {
    keeping: async () => keeping,
    list: async () => queries,
    add: vi.fn(async (_query: string) => queries),
    forget: vi.fn(async (query?: string) => {
      const before = queries;
      queries = query === undefined ? [] : queries.filter((one) => one !== query);
      return before;
    }),
    bringBack: vi.fn(async (before: readonly string[]) => {
      queries = [...before];
    }),
  };
}

const open = new Set<() => void>();
afterEach(() => {
  for (const unmount of open) unmount();
  open.clear();
});

/** Opens a popup; `host` holds the functions that were handed to it, as spies. `keep`: beside what is in the page already. */
export function openPopup(
  overrides: Partial<PopupHost> = {},
  view: Partial<TabView> = {},
  { typed = '', keep = false } = {},
) {
  const root = document.createElement('div');
  if (!keep) document.body.replaceChildren();
  document.body.append(root);
  const tab: TabView = {
    kind: 'article-site',
    host: 'news.example',
    title: 'Boats in the news',
    findings: null,
    hidden: false,
    ...view,
  };
  const host = {
    lookups: sampleLookups(),
    opened: {},
    tab: async (): Promise<TabView> => ({ ...tab }),
    checkThisPage: vi.fn(async () => ok(findings())),
    allowSite: vi.fn(async () => true),
    stopSite: vi.fn(async () => true),
    setHiddenHere: vi.fn(async (hidden: boolean) => {
      tab.hidden = hidden;
      return true;
    }),
    setPaused: vi.fn(async (paused: boolean) => {
      tab.paused = paused;
      return true;
    }),
    jumpToQuotation: vi.fn(async () => true),
    openReader: vi.fn(),
    openSource: vi.fn(),
    copy: vi.fn(async () => true),
    leftWith: leftWith(),
    recent: recentSearches(),
    shortcuts: async () => [],
    close: vi.fn(),
    now: () => '2024-01-02T03:04:05Z',
    ...overrides,
  } satisfies PopupHost;
  void act(() => {
    open.add(mountPopup(root, host, { translate, trusts: () => true, typed }));
  });
  return { root, host, ...actions(root) };
}

/** What a person does with a popup. */
function actions(root: HTMLElement) {
  const field = () => root.querySelector<HTMLInputElement>('.search-field input');
  const options = () => [...root.querySelectorAll<HTMLElement>('[role=option]')];
  return {
    field,
    options,
    text: () => root.textContent ?? '',
    said: () => root.querySelector('.popup + [role=status]')?.textContent,
    type(words: string) {
      const input = field();
      if (!input) throw new Error('There is no search field.');
      input.value = words;
      void act(() => {
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    press(key: string, more: KeyboardEventInit = {}) {
      const target = document.activeElement ?? document.body;
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      void act(() => {
        target.dispatchEvent(event);
      });
      return event;
    },
    click(words: string) {
      const buttons = [...root.querySelectorAll<HTMLElement>('button, [role=tab]')];
      const button = buttons.find(
        (each) => each.textContent?.includes(words) || each.getAttribute('aria-label') === words,
      );
      if (!button) throw new Error(`There is no button “${words}” in: ${root.textContent}`);
      void act(() => button.click());
    },
  };
}
