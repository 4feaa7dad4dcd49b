import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { createLookupService } from '../../../src/background/lookup-service.ts';
import { fail, ok } from '../../../src/core/result.ts';
import type { ReaderHost } from '../../../src/reader/host/reader-host.ts';
import { mountReader } from '../../../src/reader/mount-reader.tsx';
import { messagesFromTree } from '../../../src/ui/words/messages-from-tree.ts';
import { createTranslate } from '../../../src/ui/words/strings.ts';
import { later } from '../../support/later.ts';
import { recordSource } from '../../support/record-source.ts';
import { sampleRecord } from '../../unit/core/search/sample-corpus.ts';

const translate = createTranslate(
  messagesFromTree(parse(readFileSync('src/locales/en.yml', 'utf8'))),
);
const record = sampleRecord([
  {
    person: 'ada-north',
    id: 'harbour-talk',
    title: 'A talk on the harbour',
    eventDate: '2020-03-02',
    publicationDate: '2020-03-09',
    pageUpdated: '2023-06-05',
    translation: true,
    languageDelivered: 'fr',
    outlet: { name: 'State Radio', affiliation: 'state-media' },
    interviewers: [
      { name: 'Ann Ray', organisation: 'The Gazette' },
      { name: null, organisation: 'State Radio' },
      { name: null },
    ],
    copies: [
      { url: 'https://copy.example/', publisher: 'A copy', difference: 'Leaves out two answers.' },
      { url: 'https://www.news.example/a/1', language: 'zh', difference: 'A translation.' },
    ],
    passages: [
      { text: 'Will the harbour close?', voice: 'question' },
      { text: 'The harbour stays open for boats.', answers: true },
      { text: 'She added that boats are welcome.', voice: 'reported' },
      { text: 'Boats, boats!' },
    ],
  },
  {
    person: 'li-wei',
    id: 'rail-talk',
    title: 'A talk on rail',
    eventDate: '2021',
    passages: [{ text: 'Trains.' }],
  },
]);

let close = (): void => {};
beforeEach(() => document.body.replaceChildren());
afterEach(() => close());

async function read(start: string, overrides: Partial<ReaderHost> = {}) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let hash = start;
  const listeners = new Set<() => void>();
  const host = {
    lookups: createLookupService(recordSource(record)),
    hash: () => hash,
    onHashChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openSource: vi.fn(),
    copy: vi.fn(async () => true),
    print: vi.fn(),
    now: () => '2024-01-02T03:04:05Z',
    ...overrides,
  } satisfies ReaderHost;
  await act(() => {
    close = mountReader(root, host, { translate, trusts: () => true });
  });
  await vi.waitFor(() => expect(root.querySelector('.waiting')).toBeNull());
  const text = () => root.textContent ?? '';
  const input = () => root.querySelector<HTMLInputElement>('.search-field input');
  return {
    root,
    host,
    text,
    input,
    goTo(next: string) {
      hash = next;
      for (const listener of listeners) listener();
    },
    async find(words: string) {
      const field = input();
      if (!field) throw new Error('There is no field.');
      await act(() => {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async click(words: string, within: ParentNode = root) {
      const button = [...within.querySelectorAll<HTMLElement>('button')].find(
        (each) => each.textContent?.includes(words) || each.getAttribute('aria-label') === words,
      );
      if (!button) throw new Error(`There is no button “${words}”.`);
      await act(() => button.click());
    },
    marks: () => [...root.querySelectorAll('.turns mark')].map((mark) => mark.textContent),
    current: () => root.querySelector('.turns mark.current')?.closest('.reader-passage')?.id,
  };
}

describe('a statement', () => {
  it('says that a passage is not there, and shows the whole statement', async () => {
    const reader = await read('#harbour-talk/p99');
    await vi.waitFor(() => expect(reader.text()).toContain('Boats, boats!'));
    expect(reader.root.querySelector('.reader-notice')?.textContent).toContain('Passage 99 is not');
    await act(() => reader.goTo('#harbour-talk/p4'));
    expect(reader.root.querySelector('.reader-notice')).toBeNull();
  });

  it('keeps the words to find on the way to a passage, and takes new ones from an address', async () => {
    const reader = await read('#harbour-talk?find=boats');
    await vi.waitFor(() => expect(reader.marks()).toHaveLength(4));
    await act(() => reader.goTo('#harbour-talk/p2'));
    expect(reader.input()?.value).toBe('boats');
    expect(reader.marks()).toHaveLength(4);
    await act(() => reader.goTo('#harbour-talk?find=harbour'));
    expect(reader.input()?.value).toBe('harbour');
    await act(() => reader.goTo('#rail-talk'));
    await vi.waitFor(() => expect(reader.text()).toContain('Trains.'));
    expect(reader.input()?.value).toBe('');
  });

  it('goes to a passage again when it is asked for again', async () => {
    const reader = await read('#harbour-talk/p3?asked=1');
    const place = () => document.activeElement?.id;
    await vi.waitFor(() => expect(place()).toBe('p3'));
    reader.input()?.focus();
    await act(() => reader.goTo('#harbour-talk/p3?asked=2'));
    expect(place()).toBe('p3');
  });

  it('shows its keys at "?"', async () => {
    const reader = await read('#harbour-talk');
    await vi.waitFor(() => expect(reader.text()).toContain('Boats, boats!'));
    await act(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
    });
    expect([...reader.root.querySelectorAll('dialog kbd')].map((key) => key.textContent)).toEqual([
      '/',
      'n',
      'p',
      'Enter',
      'Shift+Enter',
      'Esc',
      'c',
      '?',
    ]);
    await reader.click('Close help');
    expect(reader.root.querySelector('dialog')).toBeNull();
  });

  it('shows provenance on top, the event’s date apart from the page’s dates', async () => {
    const reader = await read('#harbour-talk');
    await vi.waitFor(() => expect(reader.text()).toContain('A talk on the harbour'));
    const byline = [...reader.root.querySelectorAll('.byline p')].map((line) => line.textContent);
    expect(byline).toEqual(['Ada North, Minister', '2\u00a0March\u00a02020']);
    const rows = Object.fromEntries(
      [...reader.root.querySelectorAll('.reader-provenance dl > div')].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    );
    expect(rows).toMatchObject({
      'Asked by': expect.stringMatching(/^Ann Ray, The Gazette.*State Radio.*not named$/),
      'First appeared in': 'State Radio state media',
      'Page date': '9\u00a0March\u00a02020',
      'Language spoken or written': 'French',
    });
    expect(rows['This text published by']).toContain('Ministry of Works government');
    expect(rows['Page updated']).toContain('not when the statement was made');
    expect(rows['Language of this text']).toContain('translation of what was said');
    const [copy, unnamed] = reader.root.querySelectorAll('.copy-place');
    expect(rows['Other copies and how they differ']).toContain('Leaves out two answers.');
    expect([copy?.textContent, unnamed?.textContent]).toEqual(['A copy', 'news.exampleChinese']);
    expect(rows['SHA-256 of the captured source']).toMatch(/0{64}/);
  });

  it('sets questions and reported words apart, in words', async () => {
    const reader = await read('#harbour-talk');
    const question = reader.root.querySelector('.turn-question');
    expect(question?.textContent).toContain('Question');
    expect(question?.textContent).toContain('Interviewer (not named)');
    expect(reader.root.querySelector('.turn-reported')?.textContent).toContain(
      'Paraphrase, not direct speech',
    );
  });

  it('goes to the passage of the address, with the focus', async () => {
    await read('#harbour-talk/p3');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('p3'));
    expect(document.activeElement?.getAttribute('aria-current')).toBe('location');
  });

  it('follows the address', async () => {
    const reader = await read('#harbour-talk/p3');
    await act(() => reader.goTo('#harbour-talk/p4'));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('p4'));
    await act(() => reader.goTo('#rail-talk'));
    await vi.waitFor(() => expect(reader.text()).toContain('Trains.'));
    await vi.waitFor(() => expect(document.title).toBe('A talk on rail – On the Record'));
  });

  it('stays with the statement of the newest address when an earlier one comes late', async () => {
    const service = createLookupService(recordSource(record));
    const rail = service.statement({ id: 'rail-talk' });
    const slow = later<Awaited<typeof rail>>();
    const reader = await read('', {
      lookups: {
        ...service,
        statement: (params) =>
          params.id === 'rail-talk' ? slow.promise : service.statement(params),
      },
    });
    await act(() => reader.goTo('#rail-talk'));
    await act(() => reader.goTo('#harbour-talk'));
    await vi.waitFor(() => expect(reader.text()).toContain('Boats, boats!'));
    await act(async () => slow.resolve(await rail));
    expect(reader.text()).toContain('Boats, boats!');
    expect(reader.text()).not.toContain('Trains.');
  });

  it('leaves to the browser what is pressed with Control, and to a field what is written in it', async () => {
    const reader = await read('#harbour-talk/p3');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('p3'));
    const press = (target: EventTarget | null, key: string, ctrlKey = false) => {
      const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true });
      act(() => {
        target?.dispatchEvent(event);
      });
      return event.defaultPrevented;
    };
    for (const key of ['?', '/', 'n', 'p', 'c']) {
      expect([key, press(document.activeElement, key, true)]).toEqual([key, false]);
    }
    reader.input()?.focus();
    for (const key of ['?', '/', 'n', 'p', 'c']) {
      expect([key, press(reader.input(), key)]).toEqual([key, false]);
    }
    expect(reader.root.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(reader.input());
    expect(reader.host.copy).not.toHaveBeenCalled();
  });

  it('is read though what the collection holds cannot be told', async () => {
    const service = createLookupService(recordSource(record));
    const about = async () => fail('interrupted', 'No answer came.');
    const reader = await read('#harbour-talk', { lookups: { ...service, about } });
    await vi.waitFor(() => expect(reader.text()).toContain('Boats, boats!'));
    expect(reader.text()).not.toContain('There was no answer.');
    await act(() => reader.goTo(''));
    await vi.waitFor(() => expect(reader.root.querySelector('.statement')).toBeNull());
  });

  it('leaves the key c to the words that the browser would not copy', async () => {
    const reader = await read('#harbour-talk', { copy: async () => false });
    await reader.click('Copy with citation', reader.root.querySelector('#p2') ?? reader.root);
    const byHand = () => reader.root.querySelector('#p2 textarea');
    await vi.waitFor(() => expect(byHand()).not.toBeNull());
    const key = new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true });
    act(() => void byHand()?.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(false);
  });

  it('keeps the turns of one paragraph together', async () => {
    const service = createLookupService(recordSource(record));
    const statement: typeof service.statement = async (params) => {
      const answer = await service.statement(params);
      if (!answer.ok) return answer;
      const passages = Object.fromEntries(
        Object.entries(answer.value.passages).map(([at, passage]) => [
          at,
          { ...passage, paragraph: at === '2' ? 1 : Number(at) },
        ]),
      );
      return ok({ ...answer.value, passages });
    };
    const reader = await read('#harbour-talk', { lookups: { ...service, statement } });
    await vi.waitFor(() => expect(reader.text()).toContain('Boats, boats!'));
    const turns = [...reader.root.querySelectorAll('.turn')];
    const together = turns.map(({ classList }) => classList.contains('turn-continues'));
    expect(together).toEqual([false, false, true, false]);
  });

  it('outlines its questions as links to where they are asked', async () => {
    const reader = await read('#harbour-talk');
    const link = reader.root.querySelector<HTMLAnchorElement>('.outline a');
    expect(link?.textContent).toBe('Will the harbour close?');
    expect(link?.getAttribute('href')).toBe('#harbour-talk/p1');
  });

  it('outlines its passages where nobody asked', async () => {
    const reader = await read('#rail-talk');
    const link = reader.root.querySelector<HTMLAnchorElement>('.outline a');
    expect(link?.textContent).toBe('Trains.');
    expect(link?.getAttribute('href')).toBe('#rail-talk/p1');
  });

  it('copies a passage in other forms, drawn only when asked for', async () => {
    const reader = await read('#harbour-talk');
    const passage = reader.root.querySelector('#p2') ?? expect.fail('no passage');
    await expect(reader.click('BibTeX')).rejects.toThrow('There is no button');
    await reader.click('Copy as', passage);
    await reader.click('BibTeX', passage);
    expect(vi.mocked(reader.host.copy).mock.lastCall).toMatchObject([
      { plain: expect.stringMatching(/^@misc\{harbour-talk-p2,[\s\S]*urldate = \{2024-01-02\}/) },
    ]);
    await reader.click('Copy as', passage);
    expect(reader.root.querySelector('.passage-forms')).toBeNull();
  });

  it('tells screen readers of all copying through one place, again each time', async () => {
    const reader = await read('#harbour-talk');
    const regions = () => [...reader.root.querySelectorAll('[role=status].sr-only')];
    const said = () => regions().map(({ textContent }) => textContent);
    const passage = reader.root.querySelector('#p2') ?? reader.root;
    expect(said()).toEqual(['']);
    await reader.click('Copy with citation', passage);
    await vi.waitFor(() => expect(said()).toEqual(['Copied']));
    const first = regions()[0]?.firstChild;
    await reader.click('Copied', passage);
    await vi.waitFor(() => expect(regions()[0]?.firstChild).not.toBe(first));
    expect(said()).toEqual(['Copied']);
  });

  it('copies a passage with its citation, and a link to it at the source', async () => {
    const reader = await read('#harbour-talk');
    const passage = reader.root.querySelector('#p2') ?? reader.root;
    await reader.click('Copy with citation', passage);
    expect(vi.mocked(reader.host.copy).mock.lastCall).toMatchObject([
      { plain: expect.stringMatching(/Ada North.*The harbour stays open/s) },
    ]);
    await reader.click('Copy link to the source passage', passage);
    expect(vi.mocked(reader.host.copy).mock.lastCall).toMatchObject([
      { plain: 'https://works.example/talk#:~:text=The%20harbour%20stays%20open%20for%20boats.' },
    ]);
  });

  it('leads to the neighbours in time', async () => {
    const reader = await read('#harbour-talk');
    const next = reader.root.querySelector<HTMLAnchorElement>('a[rel=next]');
    expect(next?.textContent).toBe('Later: A talk on rail');
    expect(next?.getAttribute('href')).toBe('#rail-talk');
    expect(reader.root.querySelector('a[rel=prev]')).toBeNull();
  });

  it('prints', async () => {
    const reader = await read('#harbour-talk');
    await reader.click('Print');
    expect(reader.host.print).toHaveBeenCalledOnce();
  });
});

describe('find', () => {
  it('marks all places, counts them and lists them', async () => {
    const reader = await read('#harbour-talk');
    await reader.find('boats');
    expect(reader.marks()).toEqual(['boats', 'boats', 'Boats', 'boats']);
    expect(reader.text()).toContain('1 of 4');
    expect(reader.root.querySelectorAll('.outline li')).toHaveLength(4);
  });

  it('steps through the places and round the end', async () => {
    const reader = await read('#harbour-talk');
    await reader.find('boats');
    expect(reader.current()).toBe('p2');
    await reader.click('Next match');
    expect(reader.current()).toBe('p3');
    await reader.click('Previous match');
    await reader.click('Previous match');
    expect(reader.current()).toBe('p4');
    expect(reader.text()).toContain('4 of 4');
  });

  it('steps at Enter, and back with Shift', async () => {
    const reader = await read('#harbour-talk');
    await reader.find('boats');
    const enter = (shiftKey: boolean) =>
      act(() => {
        const more = { key: 'Enter', shiftKey, bubbles: true, cancelable: true };
        reader.input()?.dispatchEvent(new KeyboardEvent('keydown', more));
      });
    await enter(false);
    expect(reader.current()).toBe('p3');
    await enter(true);
    expect(reader.current()).toBe('p2');
  });

  it('goes to a place that is pressed in the list', async () => {
    const reader = await read('#harbour-talk');
    await reader.find('boats');
    const second = reader.root.querySelectorAll<HTMLElement>('.outline button')[1];
    await act(() => second?.click());
    expect(reader.current()).toBe('p3');
  });

  it('stays at the passage of an address that has words to find too, and goes to the words without one', async () => {
    const reader = await read('#harbour-talk');
    await vi.waitFor(() => expect(reader.text()).toContain('Boats, boats!'));
    const shown: string[] = [];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
      this: Element,
    ) {
      shown.push(this.id || this.localName);
    });
    const drawn = () =>
      act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
    await act(() => reader.goTo('#harbour-talk/p4?find=harbour'));
    await drawn();
    expect(shown).toEqual(['p4']);
    await act(() => reader.goTo('#harbour-talk?find=boats'));
    await drawn();
    await vi.waitFor(() => expect(shown).toEqual(['p4', 'mark']));
    scroll.mockRestore();
  });

  it('begins with the words of the address, at its passage', async () => {
    const reader = await read('#harbour-talk/p4?find=boats');
    expect(reader.input()?.value).toBe('boats');
    expect(reader.current()).toBe('p4');
  });

  it('says when there is nothing', async () => {
    const reader = await read('#harbour-talk');
    await reader.find('zucchini');
    expect(reader.text()).toContain('Not in this statement');
  });
});

describe('without a statement', () => {
  it('lists all of them, the newest first', async () => {
    const reader = await read('');
    await vi.waitFor(() =>
      expect(
        [...reader.root.querySelectorAll('.statement-list a')].map((a) => a.textContent),
      ).toEqual(['A talk on rail', 'A talk on the harbour']),
    );
    const status = reader.root.querySelector('main [role="status"]');
    expect(status?.textContent).toBe('2 statements are on this device.');
  });

  it('tells what the corpus holds, and as plainly what it does not', async () => {
    const reader = await read('');
    const about = () => reader.root.querySelector('.about-corpus');
    await vi.waitFor(() => expect(about()).not.toBeNull());
    const rows = Object.fromEntries(
      [...(about()?.querySelectorAll('dl > div') ?? [])].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    );
    expect(rows.Speakers).toBe('Ada North, MinisterLi Wei, Minister');
    expect(rows['From the oldest to the newest']).toBe('2\u00a0March\u00a02020 – 2021');
    expect(rows['Publishers and outlets']).toContain('State Radio (1) state media');
    expect(rows['Languages spoken or written']).toBe('French and English');
    const lines = [...(about()?.querySelectorAll('.about-missing li') ?? [])];
    expect(lines.map((line) => line.textContent)).toEqual([
      'It holds the words of 2 speakers and nobody else.',
      'Nothing from before 2\u00a0March\u00a02020 or after 2021.',
      '1 statement is a translation; the words as first spoken or written are not here.',
      'That something is not found here says nothing about whether it was said.',
    ]);
  });

  it('says that a statement is not on record and offers the list', async () => {
    const reader = await read('#nowhere');
    await vi.waitFor(() => expect(reader.text()).toContain('This statement is not on record here'));
    await vi.waitFor(() =>
      expect(reader.root.querySelectorAll('.statement-list a')).toHaveLength(2),
    );
  });

  it('tells a problem and tries again', async () => {
    let broken = true;
    const service = createLookupService(recordSource(record));
    const reader = await read('#rail-talk', {
      lookups: {
        ...service,
        statement: async (params) =>
          broken ? fail('interrupted', 'No answer came.') : service.statement(params),
      },
    });
    await vi.waitFor(() => expect(reader.text()).toContain('There was no answer.'));
    broken = false;
    await reader.click('Try again');
    await vi.waitFor(() => expect(reader.text()).toContain('Trains.'));
  });
});

it('begins at the top with the first that is seen, so that it takes nobody back who scrolls at once', async () => {
  const seen: string[] = [];
  const watch = new MutationObserver(() => {
    if (document.querySelector('.passage')) seen.push('passages');
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const scrolling = vi.spyOn(window, 'scrollTo').mockImplementation(() => {
    if (document.querySelector('.passage')) seen.push('at the top');
  });
  try {
    await read('#harbour-talk');
    await vi.waitFor(() => expect(new Set(seen).size).toBe(2));
    expect(seen[0]).toBe('at the top');
  } finally {
    scrolling.mockRestore();
    watch.disconnect();
  }
});
