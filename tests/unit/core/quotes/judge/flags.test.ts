import { describe, expect, it } from 'vitest';
import {
  cutTurnsMeaning,
  FLAG_ORDER,
  omissionTurnsMeaning,
} from '../../../../../src/core/quotes/judge/flags.ts';

describe('omissionTurnsMeaning', () => {
  it.each([
    ['which I do not believe', true],
    ['unless they pay', true],
    ['of the northern islands', false],
  ])('%s: %s', (omitted, turns) => {
    expect(omissionTurnsMeaning(omitted)).toBe(turns);
  });
});

describe('cutTurnsMeaning', () => {
  it.each([
    ['', ', but it still rests on trade', true],
    ['It is not true that ', '', true],
    ['If the ice holds, ', '', true],
    ['Over the past years, ', ' in all ports', false],
    ['', ' and they did not mind', false],
  ])('before "%s", after "%s": %s', (before, after, turns) => {
    expect(cutTurnsMeaning(before, after)).toBe(turns);
  });
});

it('does not take "No. 5" for a denial', () => {
  expect(omissionTurnsMeaning('under resolution No. 5 of the council')).toBe(false);
  expect(omissionTurnsMeaning('with no 5 of the council')).toBe(true);
});

it('orders every flag once', () => {
  expect(new Set(FLAG_ORDER).size).toBe(11);
});
