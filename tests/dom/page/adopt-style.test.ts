import { afterEach, expect, it } from 'vitest';
import { adoptStyle } from '../../../src/page/adopt-style.ts';

afterEach(() => {
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
});

/** A list that stays the same object when it is set, as that of browsers does. */
function keepSheets(set: (list: CSSStyleSheet[], sheets: CSSStyleSheet[]) => void) {
  const list: CSSStyleSheet[] = [];
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    get: () => list,
    set: (sheets: CSSStyleSheet[]) => set(list, sheets),
  });
  return list;
}

it('adds a sheet and no element, and takes it away again', () => {
  const list = keepSheets((all, sheets) => all.splice(0, all.length, ...sheets));
  const remove = adoptStyle(document, 'p { color: red }');
  expect(list).toHaveLength(1);
  expect(document.querySelector('style')).toBeNull();
  remove();
  expect(list).toHaveLength(0);
});

it('adds an element where the browser silently keeps no sheet', () => {
  keepSheets(() => undefined);
  const remove = adoptStyle(document, 'p { color: red }');
  expect(document.head.querySelector('style')?.textContent).toBe('p { color: red }');
  remove();
  expect(document.querySelector('style')).toBeNull();
});
