import { act } from 'preact/test-utils';
import { describe, expect, it, type Mock, vi } from 'vitest';
import { button, press, wordsOf } from '../ui/draw.tsx';
import { checked, english, related } from '../ui/samples.ts';
import { article, findings, key, mount } from './mount.ts';

const anchor = { left: 10, top: 100, right: 200, bottom: 120 };

/** Scrolls the words of a card past the upper edge of the window. */
async function scrollAway(anchorOf: Mock<() => typeof anchor>): Promise<void> {
  anchorOf.mockReturnValue({ left: 10, top: -80, right: 200, bottom: -60 });
  await act(async () => {
    document.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** A dialog that is only styled as modal, with the focus in it. */
async function openDialog(): Promise<HTMLElement> {
  const dialog = document.createElement('div');
  dialog.setAttribute('aria-modal', 'true');
  dialog.append(document.createElement('button'));
  document.body.append(dialog);
  await act(async () => {
    dialog.querySelector('button')?.focus();
    await new Promise(requestAnimationFrame);
  });
  return dialog;
}

describe('mountPageUi', () => {
  it('adds one element with an unremarkable name beside the body, closed to the page', () => {
    const before = document.body.innerHTML;
    const { element } = mount();
    expect(document.body.innerHTML).toBe(before);
    expect(element.parentElement).toBe(document.documentElement);
    expect(element.localName).toMatch(/^[a-z]{4}-[a-z]{6}$/);
    expect(element.shadowRoot).toBeNull();
    expect(
      [...element.attributes].map(({ name }) => name).filter((name) => name !== 'popover'),
    ).toEqual([]);
  });

  it('says on the pill how many statements, on what, and the foremost of them', () => {
    const { find } = mount();
    expect(wordsOf(find('.pill-count'))).toBe('2 official statements');
    expect([...(find('.pill')?.querySelectorAll('.pill-detail') ?? [])].map(wordsOf)).toEqual([
      'Bridges',
      'Ada Example, 20 Dec 2021',
    ]);
  });

  it('tells screen readers politely, once the region is there', async () => {
    const { root } = mount();
    await act(async () => {});
    const region = root.querySelector('.layer + [role=status]');
    expect(wordsOf(region)).toBe('On the Record: 2 official statements and 2 quotations on record');
  });

  it('opens on a press, takes the focus, and gives it back on Escape', async () => {
    const { root, find } = mount();
    await press(find('#pill-open'));
    expect(find('#panel')).not.toBeNull();
    expect(root.activeElement).toBe(find('#panel'));
    await key('Escape');
    expect(find('#panel')).toBeNull();
    expect(root.activeElement).toBe(find('#pill-open'));
  });

  it('counts on its tab the statements that the pill counts, not their passages', async () => {
    const second = related({ passage: 'made-interview#p4' });
    const { find } = mount({ start: 'popup' }, findings({ related: [related(), second] }));
    expect(wordsOf(find('#panel-tab-statements'))).toBe('Statements1');
  });

  it('counts on the tab of quotations those that were compared, and lists those on record first', async () => {
    const missing = checked({ text: 'Nobody said this.', verdict: 'not-in-corpus', match: null });
    const { quotations } = findings();
    const { root, host, find } = mount(
      { start: 'popup' },
      findings({ quotations: [missing, ...quotations] }),
    );
    expect(wordsOf(find('#panel-tab-quotations'))).toBe('Quotations3');
    await press(find('#panel-tab-quotations'));
    const listed = [...root.querySelectorAll('.quotations blockquote')].map(wordsOf);
    expect(listed).toEqual([quotations[0]?.text, quotations[1]?.text, missing.text]);
    await press(root.querySelector<HTMLElement>('.quotations .button'));
    expect(host.jumpTo).toHaveBeenCalledWith(1);
  });

  it('says above the quotations that the page retells a statement in other words', async () => {
    const rewriting = { statement: 'made-interview', title: 'A made interview' };
    const { find } = mount({ start: 'popup' }, findings({ rewriting }));
    await press(find('#panel-tab-quotations'));
    expect(wordsOf(find('.rewriting'))).toContain('“A made interview” in other words');
    await press(find('#panel-tab-topics'));
    expect(find('.rewriting')).toBeNull();
  });

  it('gives the focus back to the page if it was there', async () => {
    const field = document.createElement('button');
    document.body.append(field);
    const { ui, find } = mount();
    field.focus();
    await act(async () => ui.openPanel());
    expect(document.activeElement).not.toBe(field);
    await key('Escape');
    expect(find('#panel')).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('is reached by its key when it is open already, and Escape leads back to the page', async () => {
    const { ui, root, find } = mount({ start: 'popup' });
    await press(find('[aria-pressed=false]'));
    const link = document.body.appendChild(document.createElement('button'));
    link.focus();
    await act(async () => ui.openPanel());
    expect(root.activeElement).toBe(find('#panel'));
    await key('Escape');
    expect(document.activeElement).toBe(link);
  });

  it('leaves Escape to the page when the focus is there and no card is open', async () => {
    const { find } = mount({ start: 'popup' });
    await key('Escape');
    expect(find('#panel')).not.toBeNull();
  });

  it('does not take the focus when it opens by itself', () => {
    const { root, find } = mount({ start: 'popup' });
    expect(find('#panel')).not.toBeNull();
    expect(root.activeElement).toBeNull();
  });

  it('closes on a press elsewhere unless it is pinned', async () => {
    const { root, find } = mount({ start: 'popup' });
    const pressElsewhere = () =>
      act(async () => {
        document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
      });
    await press(button(root, 'Keep open'));
    await pressElsewhere();
    expect(find('#panel')).not.toBeNull();
    await press(button(root, 'Let it close'));
    await pressElsewhere();
    expect(find('#panel')).toBeNull();
    expect(find('.pill')).not.toBeNull();
  });

  it.each([
    ['Close for now', 'once', 'Closed for this visit'],
    ['Hide on this site', 'site', 'Hidden on news.example'],
    ['Pause everywhere', 'all', 'Paused on every site'],
    ['Don’t show these again', 'set', 'These statements will not be announced again'],
  ] as const)(
    '"%s" hides everything, tells why and offers to undo it',
    async (name, kind, notice) => {
      const { root, host, find } = mount({ start: 'popup' });
      await press(button(root, name));
      expect(host.onHide).toHaveBeenCalledExactlyOnceWith(kind, true);
      expect(find('#panel')).toBeNull();
      expect(wordsOf(find('.notice-words'))).toBe(notice);
      await press(button(root, 'Undo'));
      expect(host.onHide).toHaveBeenLastCalledWith(kind, false);
      expect(find('.pill-open')).not.toBeNull();
    },
  );

  it('stays closed when the findings change after it was closed', async () => {
    const { root, ui, find } = mount();
    await press(button(root, 'Close for now'));
    await act(async () => ui.update({ article, findings: findings({ related: [] }) }, 'pill'));
    expect(find('.pill-open')).toBeNull();
    expect(find('#panel')).toBeNull();
  });

  it('keeps the card of a quotation when more is found, wherever the quotation stands then', async () => {
    const { ui, root, find } = mount();
    await act(async () => ui.openQuotation(1, anchor));
    const { quotations } = findings();
    const more = findings({ quotations: [checked({ text: 'Another one.' }), ...quotations] });
    await act(async () => ui.update({ article, findings: more }, 'pill'));
    expect(wordsOf(find('#quotation-card h2'))).toBe('Words differ');
    expect(root.activeElement).toBe(find('#quotation-card'));
    await act(async () => ui.update({ article, findings: findings({ quotations: [] }) }, 'pill'));
    expect(find('#quotation-card')).toBeNull();
  });

  it('keeps the card of a check whether the page turns out to have findings or none', async () => {
    const { ui, find } = mount({ start: 'nothing' });
    await act(async () => ui.showCheck(checked(), anchor));
    expect(ui.isChecking()).toBe(true);
    await act(async () => ui.update({ article, findings: findings() }, 'pill'));
    expect(find('#quotation-card')).not.toBeNull();
    expect(find('.pill-open')).not.toBeNull();
    await act(async () => ui.retreat());
    expect(find('#quotation-card')).not.toBeNull();
    expect(find('.pill-open')).toBeNull();
  });

  it('lists quotations with their verdicts, those too short left out, and goes to them', async () => {
    const { root, host, find } = mount({ start: 'popup' });
    await press(find('#panel-tab-quotations'));
    expect([...root.querySelectorAll('.quotations .verdict')].map(wordsOf)).toEqual([
      'Word for word',
      'Words differ',
    ]);
    const [, second] = [...root.querySelectorAll<HTMLElement>('.quotations .button')];
    if (second) await press(second);
    expect(host.jumpTo).toHaveBeenCalledWith(1);
    expect(wordsOf(find('#quotation-card h2'))).toBe('Words differ');
  });

  it('shows the topics with the words that raised them', async () => {
    const { find } = mount({ start: 'popup' });
    await press(find('#panel-tab-topics'));
    expect(wordsOf(find('.topics'))).toBe('Bridges“bridges” in the headline');
  });

  it('opens the card of a quotation, closes it on Escape and gives the focus back', async () => {
    const { ui, root, find } = mount();
    const mark = document.createElement('button');
    document.body.append(mark);
    mark.focus();
    await act(async () => ui.openQuotation(1, anchor));
    expect(root.activeElement).toBe(find('#quotation-card'));
    await key('Escape');
    expect(find('#quotation-card')).toBeNull();
    expect(document.activeElement).toBe(mark);
  });

  it('shows a check of its own', async () => {
    const { ui, find } = mount({ start: 'nothing' });
    expect(find('.pill')).toBeNull();
    await act(async () => ui.showCheck(checked({ verdict: 'not-in-corpus', match: null }), anchor));
    expect(wordsOf(find('#quotation-card h2'))).toBe('Not in the 5 statements held');
  });

  it('closes a card that came by pointing when its words scroll out of sight', async () => {
    const anchorOf = vi.fn(() => anchor);
    const { ui, find } = mount({ anchorOf });
    ui.hoverQuotation(0, anchor);
    await vi.waitFor(() => expect(find('#quotation-card')).not.toBeNull());
    await scrollAway(anchorOf);
    expect(find('#quotation-card')).toBeNull();
  });

  it('keeps a card that was opened on purpose when its words scroll out of sight', async () => {
    const anchorOf = vi.fn(() => anchor);
    const { ui, find } = mount({ anchorOf });
    await act(async () => ui.openQuotation(0, anchor));
    await scrollAway(anchorOf);
    expect(find('#quotation-card')).not.toBeNull();
  });

  it('opens cards by pointing again after one was closed under the pointer', async () => {
    const { ui, find } = mount();
    await act(async () => ui.openQuotation(0, anchor));
    find('#quotation-card')?.dispatchEvent(new MouseEvent('mouseenter'));
    // Taken away under the pointer, the card never hears that the pointer has left it.
    await press(find('.popover-close button:last-child'));
    expect(find('#quotation-card')).toBeNull();
    ui.hoverQuotation(1, anchor);
    await vi.waitFor(() => expect(find('#quotation-card')).not.toBeNull());
  });

  it('ignores what no person did', async () => {
    const { root, host, find } = mount({ start: 'popup', trusts: undefined as never });
    for (const one of root.querySelectorAll('button')) await press(one);
    await key('Escape');
    expect(find('#panel')).not.toBeNull();
    expect(host.onHide).not.toHaveBeenCalled();
    expect(host.openReader).not.toHaveBeenCalled();
    expect(host.copy).not.toHaveBeenCalled();
  });

  it('opens no source, by whatever button, for what no person did', () => {
    const { root } = mount({ start: 'popup', trusts: undefined as never });
    for (const name of ['click', 'auxclick']) {
      const event = new MouseEvent(name, { bubbles: true, cancelable: true });
      root.querySelector('a[href]')?.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
  });

  it('steps aside for a modal dialog and comes back after it as it was', async () => {
    const { ui, find } = mount();
    await act(async () => ui.openQuotation(0, anchor));
    const dialog = await openDialog();
    expect(find('.layer')?.hidden).toBe(true);
    // What is pressed now is pressed for the dialog.
    await key('Escape');
    await act(async () => {
      dialog.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    });
    dialog.querySelector('button')?.blur();
    dialog.remove();
    await act(async () => {
      document.dispatchEvent(new Event('pointerup'));
      await new Promise(requestAnimationFrame);
    });
    expect(find('.layer')?.hidden).toBe(false);
    expect(find('#quotation-card')).not.toBeNull();
  });

  it('puts right what others do to its element, and leaves if they do not stop', async () => {
    const { element } = mount();
    element.setAttribute('style', 'display:none');
    await act(async () => {});
    expect(element.hasAttribute('style')).toBe(false);
    element.remove();
    await act(async () => {});
    expect(element.isConnected).toBe(true);
    document.body.append(element);
    await act(async () => {});
    expect(element.parentNode).toBe(document.documentElement);
    for (let i = 0; i < 12; i += 1) {
      element.setAttribute('hidden', '');
      await act(async () => {});
    }
    expect(element.isConnected).toBe(false);
  });

  it('tells screen readers of what is found behind a modal dialog only once the dialog has gone', async () => {
    const { ui, root } = mount();
    const told = () => wordsOf(root.querySelector('.layer + [role=status]'));
    const dialog = await openDialog();
    const before = told();
    await act(async () => ui.update({ article, findings: findings({ quotations: [] }) }, 'pill'));
    expect(told()).toBe(before);
    dialog.remove();
    await act(async () => {
      await new Promise(requestAnimationFrame);
    });
    await vi.waitFor(() => expect(told()).toBe('On the Record: 2 official statements'));
  });

  it('leaves nothing behind', async () => {
    const children = document.documentElement.children.length;
    const { ui } = mount();
    const remove = vi.spyOn(document, 'removeEventListener');
    await act(async () => ui.dispose());
    expect(document.documentElement.children.length).toBe(children);
    remove.mockRestore();
    expect(await key('Escape').then((event) => event.defaultPrevented)).toBe(false);
  });

  it('is drawn in the direction of its language', () => {
    const arabic = Object.assign((message: never) => english(message), english, {
      locale: 'ar',
      direction: 'rtl' as const,
    });
    const { find } = mount({ translate: arabic });
    expect(find('.otr-root')?.dir).toBe('rtl');
  });
});
