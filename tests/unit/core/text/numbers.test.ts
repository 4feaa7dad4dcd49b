import { describe, expect, it } from 'vitest';
import { foldNumber, isNumber, numberValue } from '../../../../src/core/text/numbers.ts';

describe('foldNumber', () => {
  it.each([
    ['1,000', '1000'],
    ['10\u00A0000', '10000'],
    ['1,234,567.5', '1234567.5'],
    ['3.5', '3.5'],
    ['1,5', '1,5'],
    ['twelve', '12'],
    ['third', '3rd'],
    ['bn', 'billion'],
    ['war', 'war'],
  ])('%s is %s', (raw, folded) => {
    expect(foldNumber(raw)).toBe(folded);
  });
});

describe('numberValue', () => {
  it.each([
    [['25'], 25],
    [['20', '5'], 25],
    [['13', 'billion'], 13_000_000_000],
    [['2', 'hundred', '20', '5'], 225],
    [['3', 'million', '2', 'hundred', 'thousand'], 3_200_000],
    [['5', '2'], null],
    [['20', '30'], null],
    [['china'], null],
    [[], null],
  ])('%j is %s', (keys, value) => {
    expect(numberValue(keys)).toBe(value);
  });
});

describe('isNumber', () => {
  it.each(['87', '%', 'million', '3rd', 'half'])('%s tells a quantity', (key) => {
    expect(isNumber(key)).toBe(true);
  });

  it('tells no quantity for other words', () => {
    expect(isNumber('many')).toBe(false);
  });
});
