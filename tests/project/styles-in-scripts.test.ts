import { expect, test } from 'vitest';
import { withShortTokens } from '../../scripts/lib/styles-in-scripts.ts';

test('the tokens of a style sheet get short names, where they are set and where they are used', () => {
  expect(withShortTokens('.a{--ink:#111;--ink-quiet:var(--ink)}.b{color:var(--ink-quiet)}')).toBe(
    '.a{--0:#111;--1:var(--0)}.b{color:var(--1)}',
  );
});

test('a property that only a script sets keeps its name, and so does a class', () => {
  const css = '.dot{left:var(--at)}.card--open:hover{top:0}.card--open{top:1px}';
  expect(withShortTokens(css)).toBe(css);
});
