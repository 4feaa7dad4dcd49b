import { describe, expect, it } from 'vitest';
import {
  foldNumber,
  isNumber,
  isSameNumber,
  numberValue,
} from '../../../../src/core/text/numbers.ts';

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
    [['1', 'point', '4', 'billion'], 1_400_000_000],
    [['20', '5', 'point', '2', '5'], 25.25],
    [['point', '4'], null],
    [['1', 'point'], null],
    [['2', 'hundred', '20', '5'], 225],
    [['3', 'million', '2', 'hundred', 'thousand'], 3_200_000],
    [['a', 'hundred', 'and', '5'], 105],
    [['2', 'thousand', 'and', '8'], 2008],
    [['80', 'crore'], 800_000_000],
    [['2', 'crore', '5', 'lakh'], 20_500_000],
    [['5', 'thousand', 'and', '3', 'thousand'], null],
    [['20', 'and', '5'], null],
    [['a', '5'], null],
    [['5', '2'], null],
    [['20', '30'], null],
    [['china'], null],
    [[], null],
  ])('%j is %s', (keys, value) => {
    expect(numberValue(keys)).toBe(value);
  });
});

describe('isSameNumber', () => {
  it.each([
    ['20 1st', '21st', true],
    ['twentieth', '20th', true],
    ['1 hundred and 11th', '111th', true],
    ['a hundred', '100', true],
    ['21st', '21', false],
    ['21st', '22nd', false],
    ['87', '79', false],
    ['boats', 'boats', false],
  ])('%s and %s: %s', (page, there, same) => {
    expect(isSameNumber(page.split(' '), there.split(' '))).toBe(same);
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
