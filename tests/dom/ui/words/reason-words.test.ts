import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/core/findings.ts';
import { reasonInWords } from '../../../../src/ui/words/reason-words.ts';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { topicName } from '../../../../src/ui/words/topic-name.ts';
import { readLocale } from '../../../project/support/locale-files.ts';

function speaking(locale: string) {
  const { messages } = readLocale(locale);
  return createTranslate((key) => messages.get(key) ?? '');
}

const pair: Reason = { kind: 'named', words: ['China', 'Russia'], where: 'title', count: 1 };
const often: Reason = { kind: 'named', words: ['NATO'], where: 'body', count: 3 };

describe('reasonInWords', () => {
  it.each([
    ['en', '“China” and “Russia” in the headline', '“NATO” 3 times in the text'],
    ['de', '„China“ und „Russia“ in der Überschrift', '„NATO“ 3-mal im Text'],
    [
      'fr',
      '«\u00a0China\u00a0» et «\u00a0Russia\u00a0» dans le titre',
      '«\u00a0NATO\u00a0» 3 fois dans le texte',
    ],
    ['ru', '«China» и «Russia» в заголовке', '«NATO» 3 раза в тексте'],
    ['ja', '「China」、「Russia」（見出し）', '「NATO」（本文中に3回）'],
  ])('speaks %s', (locale, both, thrice) => {
    const translate = speaking(locale);
    expect(reasonInWords(pair, translate)).toBe(both);
    expect(reasonInWords(often, translate)).toBe(thrice);
  });

  it('tells shared words in quotation marks, and that only the question fits', () => {
    const translate = speaking('en');
    expect(reasonInWords({ kind: 'shared', words: 'so be it' }, translate)).toBe(
      'The page has the same words: “so be it”',
    );
    expect(reasonInWords({ kind: 'asked' }, translate)).toBe('The question was about this subject');
  });
});

describe('topicName', () => {
  const topic = { label: 'War in Ukraine', names: { de: 'Krieg in der Ukraine', pt: 'Guerra' } };

  it.each([
    ['de', 'Krieg in der Ukraine'],
    ['pt_BR', 'Guerra'],
    ['en', 'War in Ukraine'],
    ['ja', 'War in Ukraine'],
  ])('is in %s where the vocabulary has it, else in English', (locale, name) => {
    expect(topicName(topic, speaking(locale))).toBe(name);
  });

  it('is English for a topic without other names', () => {
    expect(topicName({ label: 'Bridges' }, speaking('de'))).toBe('Bridges');
  });
});
