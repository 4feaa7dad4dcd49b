import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { takeOver } from '../../../src/popup/take-over.ts';
import { leftWith, openPopup } from './popup-page.ts';

/** The page as it is before its scripts run, with words in its field. */
function pageBefore(words: string): HTMLInputElement {
  const html = readFileSync('entrypoints/popup/index.html', 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.querySelectorAll('#first, #app'));
  const field = document.querySelector('input');
  if (!field) throw new Error('The page has no field of its own.');
  field.focus();
  field.value = words;
  return field;
}

it('goes on with what was typed before the scripts came, the caret where it was', async () => {
  pageBefore('freigt').setSelectionRange(5, 5);
  const { typed, finish } = takeOver(document);
  const popup = openPopup({}, {}, { typed, keep: true });
  finish(popup.field());
  expect(document.querySelectorAll('input')).toHaveLength(1);
  expect(document.activeElement).toBe(popup.field());
  expect(popup.field()?.value).toBe('freigt');
  expect(popup.field()?.selectionStart).toBe(5);
  await vi.waitFor(() => expect(popup.options()).toHaveLength(1));
  expect(popup.host.leftWith.keepSearch).toHaveBeenCalledWith({ query: 'freigt' });
});

it('is not interrupted by the search before', async () => {
  pageBefore('freight');
  const { typed, finish } = takeOver(document);
  const before = leftWith({ search: async () => ({ query: 'boats' }) });
  const popup = openPopup({ leftWith: before }, {}, { typed, keep: true });
  finish(popup.field());
  await vi.waitFor(() => expect(popup.options()).toHaveLength(1));
  expect(popup.field()?.value).toBe('freight');
});

it('leaves the caret to the field that has it where nothing was typed', () => {
  pageBefore('');
  const { typed, finish } = takeOver(document);
  const popup = openPopup({ opened: { check: 'Boats' } }, {}, { typed, keep: true });
  finish(popup.field());
  expect(document.querySelector('#first')).toBeNull();
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});
