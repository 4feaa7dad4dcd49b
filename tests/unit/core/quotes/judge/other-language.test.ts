import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from '../../../../../src/core/quotes/judge/other-language.ts';
import { smallRecord } from '../small-record.ts';

const { corpus } = smallRecord({ turns: [] });

describe('isOtherLanguage', () => {
  it.each([
    ['Мы не хотим новой войны', 'ru', true],
    ['\u6211\u4EEC\u4E0D\u60F3\u8981\u65B0\u7684\u51B7\u6218', 'und', true],
    ['Nous ne voulons pas que les bateaux soient dans le port', 'und', true],
    ['Le port est la porte et la rue de tous', 'en', true],
    ['Oscar de la Hoya won once more', 'en', false],
    ['Wir wollen nicht, dass die Boote im Hafen sind', 'de', true],
    ['We do not want the boats to be in the harbour', 'de', false],
    ['Cold War mentality in Bruges la Morte', 'und', false],
    ['I do my best to do it', 'und', false],
    ['1998', 'und', false],
    ['x y z w v', 'und', false],
    ['i w z tym nie ma nic', 'und', true],
  ])('%s on a page in %s: %s', (text, page, other) => {
    expect(isOtherLanguage(text, page, corpus)).toBe(other);
  });

  it('says no for a language in which the record holds text', () => {
    const chinese = {
      statements: corpus.statements.map((one) => ({ ...one, languageText: 'zh-Hans' })),
    };
    expect(
      isOtherLanguage('\u6211\u4EEC\u4E0D\u60F3\u8981\u65B0\u7684\u51B7\u6218', 'zh', chinese),
    ).toBe(false);
  });
});
