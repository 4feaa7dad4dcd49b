import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_QUERY_LENGTH } from '../../../../src/core/limits.ts';
import { fail, ok } from '../../../../src/core/result.ts';
import { later } from '../../../support/later.ts';
import { checked, leftWith, match, openPopup, sampleLookups } from '../popup-page.ts';

beforeEach(() => document.body.replaceChildren());

const check = () =>
  vi.fn(async ({ quote }: { quote: string; speaker?: string; date?: string }) =>
    ok(checked({ text: quote, verdict: 'verbatim', match: match() })),
  );

function fill(root: HTMLElement, selector: string, words: string): void {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('check a quotation', () => {
  it('compares what it was opened with at once', async () => {
    const asked = check();
    const popup = openPopup({
      opened: { check: 'Boats are welcome' },
      lookups: sampleLookups({ check: asked }),
    });
    await vi.waitFor(() => expect(popup.text()).toContain('Word for word'));
    expect(asked).toHaveBeenCalledWith({ quote: 'Boats are welcome' });
  });

  it('compares as much of a long text as the record takes', async () => {
    const asked = check();
    const words = 'Boats are welcome. '.repeat(MAX_QUERY_LENGTH / 10);
    openPopup({ opened: { check: words }, lookups: sampleLookups({ check: asked }) });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(asked).toHaveBeenCalledWith({ quote: words.slice(0, MAX_QUERY_LENGTH) });
  });

  it('tells a screen reader the verdict', async () => {
    const popup = openPopup({ lookups: sampleLookups({ check: check() }) });
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    fill(popup.root, 'textarea', 'Boats are welcome');
    await Promise.resolve();
    popup.click('Compare with the record');
    await vi.waitFor(() => expect(popup.said()).toBe('Quotation: Word for word'));
  });

  it('compares pasted words without another press', async () => {
    const asked = check();
    const popup = openPopup({ lookups: sampleLookups({ check: asked }) });
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    const field = popup.root.querySelector('textarea');
    field?.dispatchEvent(new Event('paste', { bubbles: true }));
    fill(popup.root, 'textarea', 'Boats are welcome');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith({ quote: 'Boats are welcome' }));
  });

  it('sends speaker and date along', async () => {
    const asked = check();
    const popup = openPopup({ lookups: sampleLookups({ check: asked }) });
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    fill(popup.root, 'textarea', 'Boats are welcome');
    fill(popup.root, '.check-details label:first-child input', 'Ada North');
    fill(popup.root, '.check-details label:last-child input', '2021-05');
    await Promise.resolve();
    popup.click('Compare with the record');
    await vi.waitFor(() =>
      expect(asked).toHaveBeenCalledWith({
        quote: 'Boats are welcome',
        speaker: 'Ada North',
        date: '2021-05',
      }),
    );
  });

  it('says on its button alone that it is comparing, until the answer is there', async () => {
    const { promise: answered, resolve: answer } = later<void>();
    const asked = check();
    const slow = vi.fn(async (request: { quote: string }) => {
      await answered;
      return asked(request);
    });
    const popup = openPopup({
      opened: { check: 'Boats are welcome' },
      lookups: sampleLookups({ check: slow }),
    });
    const label = () => popup.root.querySelector('.button-main')?.textContent;
    await vi.waitFor(() => expect(label()).toBe('Comparing …'));
    expect(popup.text()).not.toContain('Searching …');
    expect(popup.text()).not.toContain('The words are compared with every statement');
    answer();
    await vi.waitFor(() => expect(label()).toBe('Compare with the record'));
    expect(popup.text()).toContain('Word for word');
  });

  it('shows the verdict on the words compared last when answers arrive in the wrong order', async () => {
    const first = later<void>();
    const popup = openPopup({
      opened: { check: 'Trains are welcome' },
      lookups: sampleLookups({
        async check({ quote }) {
          if (quote.startsWith('Trains')) await first.promise;
          return quote.startsWith('Trains')
            ? ok(checked({ text: quote, verdict: 'not-in-corpus' }))
            : ok(checked({ text: quote, verdict: 'verbatim', match: match() }));
        },
      }),
    });
    await vi.waitFor(() => expect(popup.text()).toContain('Comparing …'));
    fill(popup.root, 'textarea', 'Boats are welcome');
    await Promise.resolve();
    popup.root.querySelector<HTMLInputElement>('.check-details input')?.focus();
    popup.press('Enter');
    await vi.waitFor(() => expect(popup.text()).toContain('Word for word'));
    await act(async () => {
      first.resolve();
      // The answer passes through several hands before it could be drawn.
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(popup.text()).toContain('Word for word');
  });

  it('says what is wrong with a date and does not ask', async () => {
    const asked = check();
    const popup = openPopup({ lookups: sampleLookups({ check: asked }) });
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    fill(popup.root, 'textarea', 'Boats are welcome');
    fill(popup.root, '.check-details label:last-child input', 'yesterday');
    await vi.waitFor(() => expect(popup.text()).toContain('Write the date as'));
    popup.click('Compare with the record');
    expect(asked).not.toHaveBeenCalled();
  });

  it('names the statements held when nothing matches, and never says false', async () => {
    const popup = openPopup({ opened: { check: 'Nobody said this at all' } });
    await vi.waitFor(() => expect(popup.text()).toContain('Not in the 2 statements held'));
    expect(popup.text()).not.toMatch(/\b(false|fake|wrong|lie|never said)\b/i);
  });

  it('compares at Enter from the fields of one line', async () => {
    const asked = check();
    const popup = openPopup({ lookups: sampleLookups({ check: asked }) });
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    fill(popup.root, 'textarea', 'Boats are welcome');
    fill(popup.root, '.check-details input', 'Ada North');
    await vi.waitFor(() =>
      expect(popup.root.querySelector('.button-main')?.getAttribute('aria-disabled')).toBe('false'),
    );
    popup.root.querySelector<HTMLInputElement>('.check-details input')?.focus();
    popup.press('Enter');
    expect(asked).toHaveBeenCalledWith({ quote: 'Boats are welcome', speaker: 'Ada North' });
  });

  it('goes on with what the popup was left with, and compares it', async () => {
    const asked = check();
    const draft = { quote: 'Boats are welcome', speaker: 'Ada North', date: '2021' };
    const popup = openPopup({
      leftWith: leftWith({ check: async () => draft }),
      lookups: sampleLookups({ check: asked }),
    });
    await vi.waitFor(() => expect(popup.root.querySelector('.first-view')).not.toBeNull());
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.text()).toContain('Word for word'));
    expect(asked).toHaveBeenCalledWith(draft);
    expect(popup.root.querySelector<HTMLInputElement>('.check-details input')?.value).toBe(
      'Ada North',
    );
  });

  it('keeps what was filled in at every change', async () => {
    const popup = openPopup();
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    fill(popup.root, 'textarea', 'Boats');
    fill(popup.root, '.check-details input', 'Ada');
    await vi.waitFor(() =>
      expect(popup.host.leftWith.keepCheck).toHaveBeenLastCalledWith({
        quote: 'Boats',
        speaker: 'Ada',
        date: '',
      }),
    );
  });

  it('tells that the statements cannot be named, and shows the verdict once they can', async () => {
    let broken = true;
    const { about } = sampleLookups();
    const lookups = sampleLookups({
      check: check(),
      about: async () => (broken ? fail('interrupted', 'No answer.') : about({})),
    });
    const popup = openPopup({ opened: { check: 'Boats are welcome' }, lookups });
    await vi.waitFor(() => expect(popup.text()).toContain('There was no answer.'));
    broken = false;
    popup.click('Try again');
    await vi.waitFor(() => expect(popup.text()).toContain('Word for word'));
  });

  it('keeps typed words while another part is shown', async () => {
    const popup = openPopup();
    popup.click('Check a quotation');
    await vi.waitFor(() => expect(popup.root.querySelector('textarea')).not.toBeNull());
    fill(popup.root, 'textarea', 'Half a quotation');
    popup.click('Look up');
    await vi.waitFor(() => expect(popup.field()).not.toBeNull());
    popup.click('Check a quotation');
    await vi.waitFor(() =>
      expect(popup.root.querySelector('textarea')?.value).toBe('Half a quotation'),
    );
  });
});
