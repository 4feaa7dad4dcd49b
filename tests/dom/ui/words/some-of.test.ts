import { expect, it } from 'vitest';
import { someOf } from '../../../../src/ui/words/some-of.ts';

it('lists names as the language does', () => {
  expect(someOf(['Qin Gang', 'Wang Yi'], 'en')).toBe('Qin Gang and Wang Yi');
});

it('keeps each name apart where the list runs from right to left', () => {
  expect(someOf(['Qin Gang', 'Wang Yi'], 'ar')).toBe('\u2068Qin Gang\u2069 و\u2068Wang Yi\u2069');
});

it('names six, and says that there are more', () => {
  expect(someOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'en')).toBe('A, B, C, D, E, F, …');
});
