import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { clipboardCitation } from '../../../src/core/cite/clipboard.ts';
import type { PageFindings } from '../../../src/core/findings.ts';
import { mountPageUi } from '../../../src/page-ui/mount-page-ui.tsx';
import type { PageUi, PageUiHost } from '../../../src/page-ui/page-ui-host.ts';
import { writeNote } from '../../../src/ui/copy/write-note.ts';
import { changedNumber, checked, corpus, english, related } from '../ui/samples.ts';

export const article = {
  url: 'https://news.example/a',
  title: 'Bridges stand',
  published: '2022-05-02',
  language: 'en',
};

export function findings(change: Partial<PageFindings> = {}): PageFindings {
  const evidence = [{ words: 'bridges', where: 'title' as const, count: 2 }];
  return {
    shown: true,
    topics: [{ id: 'bridges', label: 'Bridges', score: 0.9, evidence }],
    related: [related(), related({ statement: 'other', passage: 'other#p1', date: '2020-03-26' })],
    quotations: [checked(), changedNumber(), checked({ verdict: 'too-short', match: null })],
    corpus,
    ...change,
  };
}

const mounted: PageUi[] = [];

/** The simulated browser lays nothing out and does not know this: nothing is anywhere. */
document.elementsFromPoint = () => [];

afterEach(() => {
  for (const ui of mounted.splice(0)) act(() => ui.dispose());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Mounts the interface and gives what a page could not get at: the closed root. */
export function mount(options: Partial<PageUiHost> = {}, shown = findings()) {
  let shadow: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    shadow = attach.call(this, init);
    return shadow;
  });
  const host = {
    translate: english,
    site: 'news.example',
    corner: 'end' as const,
    start: 'pill' as const,
    addStyle: vi.fn(),
    copy: vi.fn(() => true),
    writeNote,
    cite: clipboardCitation,
    onHide: vi.fn(),
    openReader: vi.fn(),
    onCard: vi.fn(),
    onNotRelated: vi.fn(),
    jumpTo: vi.fn(),
    anchorOf: vi.fn(() => ({ left: 10, top: 100, right: 200, bottom: 120 })),
    linesOf: vi.fn(() => []),
    now: () => '2022-05-03T10:00:00Z',
    trusts: () => true,
    ...options,
  };
  let ui: PageUi | undefined;
  act(() => {
    ui = mountPageUi(host, { article, findings: shown }, document);
  });
  if (!shadow || !ui) throw new Error('The interface did not come up.');
  mounted.push(ui);
  const root = shadow;
  return {
    ui,
    host,
    root,
    find: (selector: string) => root.querySelector<HTMLElement>(selector),
    element: root.host,
  };
}

/** A key pressed in the page or in ours. */
export async function key(name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(async () => {
    document.dispatchEvent(event);
  });
  return event;
}
