import { describe, expect, it } from 'vitest';
import type { VerdictFlag } from '../../../../../src/core/findings.ts';
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

/** The compiler asks for each. */
const EVERY_FLAG: Record<VerdictFlag, true> = {
  'other-speaker': true,
  predates: true,
  'cut-sentence': true,
  'not-adjacent': true,
  'several-sources': true,
  'quoted-words': true,
  'meaning-omission': true,
  'contraction-only': true,
  'spelling-only': true,
  'too-few-words': true,
  'other-language': true,
  'too-long': true,
  'one-of-several': true,
};

it('orders every flag once', () => {
  expect(FLAG_ORDER.toSorted()).toEqual(Object.keys(EVERY_FLAG).toSorted());
});
