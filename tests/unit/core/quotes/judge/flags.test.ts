import { describe, expect, it } from 'vitest';
import {
  FLAG_ORDER,
  omissionTurnsMeaning,
  turningCut,
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

describe('turningCut', () => {
  it.each([
    ['', ', but it still rests on trade', 'but it still rests on trade'],
    ['', ', provided that the port opens.', 'provided that the port opens'],
    ['It is not true that ', '', 'It is not true that'],
    ['If the ice holds, ', '', 'If the ice holds'],
    ['We will not give it away, ', '', 'We will not give it away'],
    ['They did not ask us, and ', '', ''],
    ['Nobody came; ', '', ''],
    ['Over the past years, ', ' in all ports', ''],
    ['', ' and they did not mind', ''],
  ])('before "%s", after "%s": "%s"', (before, after, turning) => {
    expect(turningCut(before, after)).toBe(turning);
  });
});

it('does not take "No. 5" for a denial', () => {
  expect(omissionTurnsMeaning('under resolution No. 5 of the council')).toBe(false);
  expect(omissionTurnsMeaning('with no 5 of the council')).toBe(true);
});

it('orders every flag once', () => {
  expect(new Set(FLAG_ORDER).size).toBe(11);
});
