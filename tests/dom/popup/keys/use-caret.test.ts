import { beforeEach, expect, test, vi } from 'vitest';
import { giveFocus } from '../../../../src/popup/keys/use-caret.ts';

let field: HTMLInputElement;
let log: string[] = [];

beforeEach(() => {
  field = document.createElement('input');
  document.body.replaceChildren(field);
  log = [];
  for (const type of ['blur', 'focus']) field.addEventListener(type, () => log.push(type));
});

test('a field gets the focus, and one that has it is left alone, with the caret where it is', () => {
  giveFocus(field);
  expect(log).toEqual(['focus']);
  giveFocus(field);
  expect(log).toEqual(['focus']);
});

test('the active element that lost the focus with the window is blurred first, or nothing would happen', () => {
  giveFocus(field);
  log = [];
  // As in Firefox, which shows the popup later: active, but not focused.
  vi.spyOn(field, 'matches').mockReturnValue(false);
  giveFocus(field);
  expect(log).toEqual(['blur', 'focus']);
});

test('no field, no focus', () => {
  giveFocus(null);
  expect(document.activeElement).toBe(document.body);
});
