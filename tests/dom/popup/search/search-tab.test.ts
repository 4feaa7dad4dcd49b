import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchAnswer, SearchRequest } from '../../../../src/core/protocol.ts';
import { fail, ok, type Result } from '../../../../src/core/result.ts';
import { searchPassages } from '../../../../src/core/search/search-passages.ts';
import { leftWith, openPopup, recentSearches, record, sampleLookups } from '../popup-page.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

const found = (popup: ReturnType<typeof openPopup>, count: number) =>
  vi.waitFor(() => expect(popup.options()).toHaveLength(count));

/** Types a query and presses keys in its field while the hits are still to come, which they do at each call of `answer`. */
function pressEarly(keys: readonly string[]) {
  let answer = () => {};
  const search = (request: SearchRequest) =>
    new Promise<Result<SearchAnswer>>((resolve) => {
      answer = () => resolve(ok(searchPassages(record, request)));
    });
  const popup = openPopup({ lookups: sampleLookups({ search }) });
  popup.type('boats');
  popup.field()?.focus();
  for (const key of keys) popup.press(key);
  return { popup, answer: () => answer() };
}

describe('the tabs', () => {
  it('keep the focus while the arrow keys lead along them, and give it to the field at a press', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.field()));
    const chosen = () => popup.root.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
    chosen()?.focus();
    for (const words of ['This page', 'Check a quotation', 'Look up']) {
      popup.press('ArrowRight');
      await vi.waitFor(() => expect(chosen()?.textContent).toBe(words));
      expect(document.activeElement).toBe(chosen());
    }
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe('textarea'));
  });
});

describe('the search field', () => {
  it('has the caret as soon as the popup stands', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.field()));
  });

  it('finds passages with every key, their words marked', async () => {
    const popup = openPopup();
    popup.type('frei');
    await found(popup, 1);
    expect(popup.options()[0]?.querySelector('mark')?.textContent).toBe('Freight');
    expect(popup.options()[0]?.textContent).toContain('Li Wei');
    expect(popup.options()[0]?.textContent).toContain('government');
  });

  it('shows the newest search when answers arrive in the wrong order', async () => {
    const waiting = new Map<string, () => void>();
    const search = (request: { query: string }) =>
      new Promise<ReturnType<typeof ok<ReturnType<typeof searchPassages>>>>((resolve) => {
        waiting.set(request.query, () => resolve(ok(searchPassages(record, request))));
      });
    const popup = openPopup({ lookups: sampleLookups({ search }) });
    popup.type('boats');
    popup.type('freight');
    waiting.get('freight')?.();
    await found(popup, 1);
    await act(async () => waiting.get('boats')?.());
    expect(popup.options()).toHaveLength(1);
    expect(popup.text()).toContain('Freight trains');
  });

  it('says how many there are, to the eye and to a screen reader', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    expect(popup.root.querySelector('.hit-count')?.textContent).toBe('3 passages');
    await vi.waitFor(() => expect(popup.said()).toBe('3 passages'));
  });

  it('says where it looked when nothing is found', async () => {
    const popup = openPopup();
    popup.type('zucchini');
    await vi.waitFor(() => expect(popup.text()).toContain('Nothing on record for “zucchini”'));
    expect(popup.text()).toContain(
      'Searched 2 statements, 2\u00a0March\u00a02020 to 4\u00a0May\u00a02021.',
    );
    expect(popup.root.querySelector('.state')?.textContent).not.toContain('No passage found');
  });

  it('heads what is not on record as it heads everything else: without a full stop', async () => {
    const popup = openPopup();
    popup.type('zucchini');
    const heading = () => popup.root.querySelector('.state h2')?.textContent;
    await vi.waitFor(() => expect(heading()).toBe('Nothing on record for “zucchini”'));
  });

  it('asks for fewer words only where there are several', async () => {
    const popup = openPopup();
    popup.type('zucchini ');
    await vi.waitFor(() => expect(popup.text()).toContain('Nothing on record for “zucchini”'));
    expect(popup.text()).not.toContain('Try fewer words');
    popup.type('zucchini aubergine');
    await vi.waitFor(() => expect(popup.text()).toContain('Try fewer words'));
  });

  it('offers those who are on record in place of a speaker who is not', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.text()).toContain('2 statements'));
    popup.type('boats speaker:"Adam North"');
    await vi.waitFor(() => expect(popup.text()).toContain('boats speaker:"Ada North"'));
    popup.click('boats speaker:"Ada North"');
    await vi.waitFor(() => expect(popup.options().length).toBeGreaterThan(0));
    expect(popup.field()?.value).toBe('boats speaker:"Ada North"');
  });

  it('offers no search that would find nothing either', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.text()).toContain('2 statements'));
    popup.type('season speaker:"Adam North"');
    await vi.waitFor(() => expect(popup.text()).toContain('season speaker:"Ada North"'));
    expect(popup.text()).not.toContain('season speaker:"Li Wei"');
  });

  it('tells what it put right', async () => {
    const popup = openPopup();
    popup.type('fraight');
    await vi.waitFor(() =>
      expect(popup.text()).toContain('No match for “fraight”; showing “Freight”.'),
    );
  });

  it('tells a problem and tries again', async () => {
    let broken = true;
    const search = vi.fn(async (request: { query: string }) =>
      broken ? fail('interrupted', 'No answer came.') : ok(searchPassages(record, request)),
    );
    const popup = openPopup({ lookups: sampleLookups({ search }) });
    popup.type('boats');
    await vi.waitFor(() => expect(popup.text()).toContain('There was no answer.'));
    broken = false;
    popup.click('Try again');
    await found(popup, 3);
  });

  it('tells that what is held cannot be told, and tries again', async () => {
    let broken = true;
    const { about } = sampleLookups();
    const popup = openPopup({
      lookups: sampleLookups({
        about: async () => (broken ? fail('bad-corpus', 'Damaged.') : about({})),
      }),
    });
    await vi.waitFor(() => expect(popup.text()).toContain('cannot be read'));
    broken = false;
    popup.click('Try again');
    await vi.waitFor(() => expect(popup.text()).toContain('2 statements by'));
  });

  it.each([
    [['Enter'], 0],
    [['ArrowDown', 'ArrowDown'], 1],
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 2],
  ])('goes to the hits that are still to come at %s', async (keys, at) => {
    const { popup, answer } = pressEarly(keys);
    expect(document.activeElement).toBe(popup.field());
    answer();
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.options()[at]));
  });

  it.each([
    [['Enter', 'Enter'], '1 of 3'],
    [['ArrowDown', 'Enter'], '1 of 3'],
    [['ArrowDown', 'ArrowDown', 'Enter'], '2 of 3'],
    [['ArrowDown', 'Enter', 'ArrowDown'], '1 of 3'],
  ])('opens the hit that is still to come at %s', async (keys, place) => {
    const { popup, answer } = pressEarly(keys);
    answer();
    await vi.waitFor(() => expect(popup.text()).toContain(place));
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('open-passage'));
    popup.press('Escape');
    await vi.waitFor(() => expect(document.activeElement?.role).toBe('option'));
  });

  it.each([
    ['opened', ['ArrowDown', 'ArrowDown', 'Enter', 'c']],
    ['chosen', ['ArrowDown', 'ArrowDown', 'c']],
  ])('copies the hit that is still to come, once it is %s', async (_, keys) => {
    const { popup, answer } = pressEarly(keys);
    answer();
    await vi.waitFor(() => expect(popup.said()).toBe('Copied'));
    expect(vi.mocked(popup.host.copy).mock.lastCall).toMatchObject([
      { plain: expect.stringContaining('Freight trains carry') },
    ]);
    expect(popup.field()?.value).toBe('boats');
  });

  it('stays in the field when keys lead back to it before the hits come', async () => {
    const { popup, answer } = pressEarly(['ArrowDown', 'ArrowUp']);
    expect(popup.press('c').defaultPrevented).toBe(false);
    answer();
    await found(popup, 3);
    expect(document.activeElement).toBe(popup.field());
  });

  it('opens none of them once typing goes on', async () => {
    const { popup, answer } = pressEarly(['ArrowDown', 'Enter']);
    popup.type('boats are');
    answer();
    await found(popup, 1);
    expect(document.activeElement).toBe(popup.field());
  });

  it('goes to hits that come before the search for them is drawn', async () => {
    const popup = openPopup();
    popup.field()?.focus();
    popup.type('boats');
    popup.press('ArrowDown');
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.options()[0]));
  });

  it('says "Copied" of each passage, so that a screen reader reads it each time', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.options()[0]?.focus();
    popup.press('c');
    await vi.waitFor(() => expect(popup.said()).toBe('Copied'));
    const first = popup.root.querySelector('.popup + [role=status] > *');
    popup.press('ArrowDown');
    popup.press('c');
    await vi.waitFor(() =>
      expect(popup.root.querySelector('.popup + [role=status] > *')).not.toBe(first),
    );
    expect(popup.said()).toBe('Copied');
  });

  it('keeps as recent what Escape takes away', async () => {
    const popup = openPopup();
    popup.type('boats');
    popup.field()?.focus();
    popup.press('Escape');
    expect(popup.field()?.value).toBe('');
    expect(popup.host.recent.add).toHaveBeenCalledWith('boats');
    expect(popup.host.close).not.toHaveBeenCalled();
  });

  it('restores the last search, selected so that typing replaces it, before another picture is drawn', async () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    const popup = openPopup({
      leftWith: leftWith({ search: async () => ({ query: 'freight' }) }),
    });
    await found(popup, 1);
    expect(popup.field()?.value).toBe('freight');
    const field = popup.field();
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 'freight'.length]);
  });

  it('does not overwrite what was typed before the last search came back', async () => {
    let answer: (search: { query: string }) => void = () => {};
    const popup = openPopup({
      leftWith: leftWith({
        search: () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
      }),
    });
    popup.type('boats');
    answer({ query: 'freight' });
    await found(popup, 3);
    expect(popup.field()?.value).toBe('boats');
  });

  it('offers what was looked for lately, forgets one or all of it, and brings it back', async () => {
    const recent = recentSearches(['freight', 'boats']);
    const popup = openPopup({ recent });
    const offered = () =>
      [...popup.root.querySelectorAll('.recent li')].map(({ textContent }) => textContent);
    await vi.waitFor(() => expect(offered()).toEqual(['freight', 'boats']));
    popup.click('Forget “freight”');
    await vi.waitFor(() => expect(offered()).toEqual(['boats']));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(popup.said()).toBe('Forgotten.');
    popup.click('Undo');
    await vi.waitFor(() => expect(offered()).toEqual(['freight', 'boats']));
    expect(document.activeElement).toBe(popup.field());
    popup.click('Forget these');
    await vi.waitFor(() => expect(offered()).toEqual([]));
    popup.click('Undo');
    await vi.waitFor(() => expect(offered()).toEqual(['freight', 'boats']));
  });

  it('shows the filters that it was left with, until they are folded away', async () => {
    const popup = openPopup({
      leftWith: leftWith({ search: async () => ({ query: 'boats', from: '2021' }) }),
    });
    const filters = () => popup.root.querySelector('.filters');
    await vi.waitFor(() => expect(filters()).not.toBeNull());
    popup.click('Filters, 1 in use');
    await vi.waitFor(() => expect(filters()).toBeNull());
    popup.type('freight');
    await found(popup, 1);
    expect(filters()).toBeNull();
  });

  it('says which filter leaves nothing, and finds without it at a press', async () => {
    const popup = openPopup({
      leftWith: leftWith({
        search: async () => ({ query: 'boats', topic: 'fishing', from: '2021' }),
      }),
    });
    await vi.waitFor(() => expect(popup.text()).toContain('Without “From 2021”: 1 passage'));
    popup.click('Without “From 2021”');
    await found(popup, 1);
    expect(popup.options()[0]?.textContent).toContain('harbour stays open');
    expect(document.activeElement).toBe(popup.field());
  });

  it('tells for no search how much another would find', async () => {
    const waiting = new Map<string, () => void>();
    const search = (request: SearchRequest) =>
      new Promise<Result<SearchAnswer>>((resolve) => {
        const answer = () => resolve(ok(searchPassages(record, request)));
        if (request.query === 'boats' || request.from) answer();
        else waiting.set(request.query, answer);
      });
    const popup = openPopup({
      lookups: sampleLookups({ search }),
      leftWith: leftWith({ search: async () => ({ query: 'boats', from: '2022' }) }),
    });
    const offer = () => popup.root.querySelector<HTMLElement>('.loose-filters');
    await vi.waitFor(() => expect(offer()?.textContent).toBe('Without “From 2022”: 3 passages'));
    popup.type('freight');
    await vi.waitFor(() => expect(waiting.has('freight')).toBe(true));
    expect(offer()?.inert).toBe(true);
    waiting.get('freight')?.();
    await vi.waitFor(() => expect(offer()?.textContent).toBe('Without “From 2022”: 1 passage'));
    expect(offer()?.inert).toBe(false);
  });

  it('blames no filter where it takes more than one to go', async () => {
    const popup = openPopup({
      leftWith: leftWith({
        search: async () => ({ query: 'harbour', topic: 'rail', from: '2021' }),
      }),
    });
    await vi.waitFor(() => expect(popup.text()).toContain('Remove filters'));
    await vi.waitFor(() => expect(popup.text()).toContain('For example'));
    expect(popup.text()).not.toContain('Without');
  });

  it('says nothing is missing while an input method is composing, only once the words are written', async () => {
    const popup = openPopup();
    popup.type('freight');
    await found(popup, 1);
    const input = popup.field() as HTMLInputElement;
    const compose = async (type: string, words: string) => {
      input.value = words;
      const event = new InputEvent(type, { bubbles: true, isComposing: type === 'input' });
      await act(async () => void input.dispatchEvent(event));
    };
    await compose('input', 'xx');
    expect(popup.options()).toHaveLength(1);
    await compose('input', 'boat');
    await found(popup, 3);
    await compose('input', 'xx');
    await compose('compositionend', 'xx');
    await vi.waitFor(() => expect(popup.text()).toContain('Nothing on record for “xx”'));
  });

  it('looks up again what was looked for lately', async () => {
    const popup = openPopup({ recent: recentSearches(['freight']) });
    await vi.waitFor(() => expect(popup.text()).toContain('Recent searches'));
    popup.click('freight');
    await found(popup, 1);
  });

  it('keeps a search as recent once the person goes on from it, not at every key', async () => {
    const popup = openPopup();
    popup.type('boats');
    await vi.waitFor(() => expect(popup.options().length).toBeGreaterThan(0));
    expect(popup.host.recent.add).not.toHaveBeenCalled();
    popup.field()?.focus();
    popup.press('ArrowDown');
    expect(popup.host.recent.add).toHaveBeenCalledWith('boats');
  });

  it('remembers a search', async () => {
    const popup = openPopup();
    popup.type('boats');
    expect(popup.host.leftWith.keepSearch).toHaveBeenLastCalledWith({ query: 'boats' });
  });

  it('offers to compare words that look like a quotation', async () => {
    const popup = openPopup();
    popup.type('“boats are welcome in every season”');
    await found(popup, 1);
    popup.click('Compare it with the record');
    await vi.waitFor(() =>
      expect(popup.root.querySelector('textarea')?.value).toBe(
        '“boats are welcome in every season”',
      ),
    );
  });
});

describe('before anything is typed', () => {
  it('says what the corpus holds and offers only examples that find something', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.root.querySelector('.examples button')).not.toBeNull());
    expect(popup.text()).toContain('2 statements by Ada North and Li Wei');
    const examples = [...popup.root.querySelectorAll('.examples button')];
    for (const label of examples.map(({ textContent }) => textContent ?? '')) {
      const other = openPopup();
      await vi.waitFor(() =>
        expect(other.root.querySelector('.examples')?.textContent).toContain(label),
      );
      other.click(label);
      await vi.waitFor(() => expect(other.root.querySelector('.hit'), label).not.toBeNull());
    }
  });

  it('words its examples for people, without the signs of a query', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.root.querySelector('.examples button')).not.toBeNull());
    const examples = [...popup.root.querySelectorAll('.examples button')];
    expect(examples.map(({ textContent }) => textContent).join(' ')).not.toMatch(/["“]|\w:\w/u);
  });

  it('leads to the list of all statements', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.text()).toContain('All statements'));
    popup.click('All statements');
    expect(popup.host.openReader).toHaveBeenCalledWith({ statement: '', behind: false });
  });

  it('opens that list behind with the middle button', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.text()).toContain('All statements'));
    const buttons = [...popup.root.querySelectorAll('button')];
    const all = buttons.find(({ textContent }) => textContent?.includes('All statements'));
    all?.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    expect(popup.host.openReader).toHaveBeenCalledExactlyOnceWith({ statement: '', behind: true });
  });

  it('searches an example that is pressed', async () => {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.text()).toContain('Fishing rights'));
    popup.click('Fishing rights');
    await vi.waitFor(() => expect(popup.options().length).toBeGreaterThan(0));
    expect(popup.field()?.value).toBe('Fishing rights');
  });
});

describe('keys', () => {
  it.each([
    [['ArrowDown'], 0],
    [['ArrowDown', 'ArrowDown'], 1],
    [['ArrowDown', 'End'], 2],
    [['ArrowDown', 'End', 'ArrowDown'], 2],
    [['ArrowDown', 'End', 'Home'], 0],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 0],
  ])('%j leads to the right passage', async (keys, index) => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    for (const key of keys) popup.press(key);
    expect(document.activeElement).toBe(popup.options()[index]);
  });

  it('lead up from the first passage back to the field', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.press('ArrowDown');
    popup.press('ArrowUp');
    expect(document.activeElement).toBe(popup.field());
  });

  it('open a passage with Enter and come back to it with Escape', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.press('ArrowDown');
    popup.press('ArrowDown');
    popup.press('Enter');
    await vi.waitFor(() => expect(popup.root.querySelector('article')).not.toBeNull());
    expect(popup.options()).toHaveLength(0);
    popup.press('Escape');
    await found(popup, 3);
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.options()[1]));
    expect(popup.host.close).not.toHaveBeenCalled();
  });

  it('lead to an opened passage that can be copied in every other form', async () => {
    const popup = openPopup();
    popup.type('freight');
    await vi.waitFor(() => expect(popup.said()).toBe('1 passage'));
    popup.press('ArrowDown');
    popup.press('Enter');
    await vi.waitFor(() => expect(popup.text()).toContain('Copy as'));
    popup.click('RIS');
    await vi.waitFor(() => expect(popup.host.copy).toHaveBeenCalled());
    expect(vi.mocked(popup.host.copy).mock.lastCall).toMatchObject([
      { plain: expect.stringMatching(/^TY {2}- ELEC[\s\S]*Y2 {2}- 2024\/01\/02\//) },
    ]);
  });

  it('copy the chosen passage with its citation and say so', async () => {
    const popup = openPopup();
    popup.type('freight');
    await vi.waitFor(() => expect(popup.said()).toBe('1 passage'));
    popup.press('ArrowDown');
    popup.press('c');
    expect(vi.mocked(popup.host.copy).mock.lastCall).toMatchObject([
      { plain: expect.stringMatching(/^Li Wei.*Freight trains carry.*https:/s) },
    ]);
    await vi.waitFor(() => expect(popup.said()).toBe('Copied'));
  });

  it('copy all that are listed with Shift, and note it beside the chosen one alone', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.press('ArrowDown');
    popup.press('C', { shiftKey: true });
    await vi.waitFor(() => expect(popup.said()).toBe('Copied · 3 passages'));
    const [{ plain = '' } = {}] = vi.mocked(popup.host.copy).mock.lastCall ?? [];
    for (const words of ['harbour stays', 'every season', 'Freight'])
      expect(plain).toContain(words);
    await vi.waitFor(() => expect(popup.root.querySelector('.copy-note')).not.toBeNull());
    popup.press('ArrowDown');
    await vi.waitFor(() => expect(popup.root.querySelector('.copy-note')).toBeNull());
  });

  it('open its source, or the whole statement', async () => {
    const popup = openPopup();
    popup.type('freight');
    await found(popup, 1);
    popup.press('ArrowDown');
    popup.press('o');
    expect(popup.host.openSource).toHaveBeenCalledWith(
      expect.stringMatching(/^https:\/\/works\.example\/talk#:~:text=/),
    );
    popup.press('r');
    expect(popup.host.openReader).toHaveBeenCalledWith(
      { statement: 'statement-1', passage: 'statement-1#p1' },
      'freight',
    );
  });

  it('lead to a passage that can be read beside the page, where the browser has a place for it', async () => {
    const openBeside = vi.fn();
    const popup = openPopup({ openBeside });
    popup.type('freight');
    await vi.waitFor(() => expect(popup.said()).toBe('1 passage'));
    popup.press('ArrowDown');
    popup.press('Enter');
    await vi.waitFor(() => expect(popup.text()).toContain('Read beside the page'));
    popup.click('Read beside the page');
    expect(openBeside).toHaveBeenCalledWith('statement-1', 'statement-1#p1', 'freight');
  });

  it('are only letters while they are typed in the field', async () => {
    const popup = openPopup();
    popup.type('freight');
    await found(popup, 1);
    popup.field()?.focus();
    for (const key of ['c', 'o', 'r', '?', '/']) popup.press(key);
    expect(popup.host.copy).not.toHaveBeenCalled();
    expect(popup.host.openSource).not.toHaveBeenCalled();
    expect(popup.root.querySelector('dialog')).toBeNull();
  });

  it('leave the browser its own shortcuts', async () => {
    const popup = openPopup();
    popup.type('freight');
    await found(popup, 1);
    popup.press('ArrowDown');
    popup.press('c', { ctrlKey: true });
    expect(popup.host.copy).not.toHaveBeenCalled();
  });

  it('"/" leads back to the field', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.press('ArrowDown');
    popup.press('/');
    expect(document.activeElement).toBe(popup.field());
  });

  it('Escape clears first, then closes', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.press('Escape');
    await vi.waitFor(() => expect(popup.field()?.value).toBe(''));
    expect(popup.host.close).not.toHaveBeenCalled();
    popup.press('Escape');
    expect(popup.host.close).toHaveBeenCalledOnce();
  });

  it('"?" opens the help, Escape closes it', async () => {
    const popup = openPopup();
    popup.type('boats');
    await found(popup, 3);
    popup.press('ArrowDown');
    popup.press('?');
    await vi.waitFor(() => expect(popup.root.querySelector('dialog')).not.toBeNull());
    popup.press('Escape');
    await vi.waitFor(() => expect(popup.root.querySelector('dialog')).toBeNull());
    expect(popup.options()).toHaveLength(3);
  });
});

describe('filters', () => {
  async function filtered(label: string, value: string) {
    const popup = openPopup();
    await vi.waitFor(() => expect(popup.text()).toContain('2 statements'));
    popup.type('boats');
    await found(popup, 3);
    popup.click('Filters');
    await vi.waitFor(() => expect(popup.root.querySelector('.filters')).not.toBeNull());
    const labels = [...popup.root.querySelectorAll('.filter')];
    const select = labels
      .find((each) => each.textContent?.startsWith(label))
      ?.querySelector('select');
    if (!select) throw new Error(`There is no filter ${label}.`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return popup;
  }

  it.each([
    ['Speaker', 'li-wei', 1],
    ['Topic', 'fishing', 1],
    ['Whose words', 'direct', 3],
    ['From', '2021', 1],
    ['Until', '2020', 2],
  ])('narrow by %s', async (label, value, count) => {
    const popup = await filtered(label, value);
    await found(popup, count);
  });

  it('can be taken away where they leave nothing', async () => {
    const popup = await filtered('Speaker', 'li-wei');
    popup.type('season');
    await vi.waitFor(() => expect(popup.text()).toContain('No passage found'));
    popup.click('Remove filters');
    await found(popup, 1);
  });
});
