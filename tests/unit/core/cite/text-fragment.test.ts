import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../../../../src/core/cite/text-fragment.ts';

const PAGE = 'https://example.org/a';

describe('sourceAddress', () => {
  it.each([
    ['short text whole', 'Win-win, & more', '#:~:text=Win%2Dwin%2C%20%26%20more'],
    [
      'long text by its ends',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      '#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
    ],
    ['other scripts', '中美关系', '#:~:text=%E4%B8%AD%E7%BE%8E%E5%85%B3%E7%B3%BB'],
    ['lone surrogates', 'a\ud800', '#:~:text=a%EF%BF%BD'],
  ])('names %s', (_, words, fragment) => {
    expect(sourceAddress(PAGE, words)).toBe(PAGE + fragment);
  });

  it.each([
    ['no words', PAGE, '  ', PAGE],
    ['an address with a fragment', `${PAGE}#part`, 'hi', `${PAGE}#part:~:text=hi`],
    ['an address with a directive', `${PAGE}#part:~:text=old`, 'hi', `${PAGE}#part:~:text=hi`],
    ['an address with a query', `${PAGE}?q=1`, 'hi', `${PAGE}?q=1#:~:text=hi`],
  ])('keeps %s', (_, url, words, address) => {
    expect(sourceAddress(url, words)).toBe(address);
  });

  it('never lets the words speak the language of directives, and stays one address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const address = sourceAddress(PAGE, words);
        const directive = address.split(':~:text=')[1] ?? '';
        expect(directive).not.toMatch(/[-&\s]/);
        expect(directive.split(',').length).toBeLessThanOrEqual(2);
        expect(new URL(address).origin).toBe('https://example.org');
      }),
      { seed: 5 },
    );
  });
});
