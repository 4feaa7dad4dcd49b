import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardCitation } from '../../../../src/core/cite/clipboard.ts';
import { plainText, sheetSafe } from '../../../../src/core/cite/plain-text.ts';
import { card } from './samples.ts';

const BIDI_CONTROLS = [
  ...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
];

describe('plainText', () => {
  it.each(BIDI_CONTROLS.map((control) => [control.codePointAt(0)?.toString(16), control]))(
    'takes out the bidi control U+%s',
    (_, control) => {
      expect(plainText(`a${control}b`)).toBe('ab');
    },
  );

  it.each([
    ['NUL and bell', 'a\u0000\u0007b', 'ab'],
    ['zero-width space and joiner of words', 'a\u200b\u2060b', 'ab'],
    ['soft hyphen and byte order mark', '\ufeffa\u00adb', 'ab'],
    ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['line ends, tabs and special spaces', ' a\r\n\tb\u00a0\u2002c\u2028d ', 'a b c d'],
  ])('cleans %s', (_, text, clean) => {
    expect(plainText(text)).toBe(clean);
  });

  it.each(['שלום עולם', 'مرحبا بالعالم', 'می‌خواهم', 'क्‍ष', '中美关系', '👩‍🚀'])(
    'leaves %s as it is',
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { seed: 3 },
    );
  });
});

describe('sheetSafe', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['a\n=b\n-c', "a\n'=b\n'-c"],
    ['a = b', 'a = b'],
  ])('makes %j into %j', (text, safe) => {
    expect(sheetSafe(text)).toBe(safe);
  });
});

describe('clipboardCitation', () => {
  it('never starts a line like a formula and holds no markup of others, whatever the record holds', () => {
    const trap = fc.constantFrom(
      '=HYPERLINK("x")',
      '@SUM(1)',
      '<img onerror=x>',
      '\u202e',
      '\t=1',
      '"',
    );
    const text = fc.array(fc.oneof(trap, fc.string())).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (speaker, title, words) => {
        const { plain, html } = clipboardCitation(card({ speaker, title, text: words }));
        expect(plain).not.toMatch(/^[=+\-@]/m);
        expect(plain).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
        const tags = [...html.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag);
        expect(new Set(tags)).toEqual(new Set(['blockquote', 'p', 'cite', 'a']));
        expect(html).not.toMatch(/<[^>]*\son\w+=/);
      }),
      { seed: 4 },
    );
  });

  it('gives no link for an address that is not http or https', () => {
    expect(clipboardCitation(card({ url: 'javascript:alert(1)' })).html).not.toContain('href');
  });
});
