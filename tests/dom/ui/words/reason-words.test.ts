import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/core/findings.ts';
import { reasonsInWords } from '../../../../src/ui/words/reason-words.ts';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { topicName } from '../../../../src/ui/words/topic-name.ts';
import { readLocale } from '../../../project/support/locale-files.ts';

function speaking(locale: string) {
  const { messages } = readLocale(locale);
  return createTranslate((key) => messages.get(key) ?? '');
}

const named = (words: string[], where: 'title' | 'body'): Reason => ({
  kind: 'named',
  words,
  where,
  count: 1,
});
const reasons = [
  named(['China', 'Russia'], 'title'),
  named(['NATO'], 'body'),
  named(['patrols'], 'body'),
];

describe('reasonsInWords', () => {
  it.each([
    ['en', '“China” and “Russia” in the headline', '“NATO” and “patrols” in the text'],
    ['de', '„China“ und „Russia“ in der Überschrift', '„NATO“ und „patrols“ im Text'],
    [
      'fr',
      '«\u00a0China\u00a0» et «\u00a0Russia\u00a0» dans le titre',
      '«\u00a0NATO\u00a0» et «\u00a0patrols\u00a0» dans le texte',
    ],
    ['ru', '«China» и «Russia» в заголовке', '«NATO» и «patrols» в тексте'],
    ['ja', '「China」、「Russia」（見出し）', '「NATO」、「patrols」（本文）'],
  ])('name each place once, in %s', (locale, title, body) => {
    expect(reasonsInWords(reasons, speaking(locale))).toEqual([title, body]);
  });

  it('tell shared words in quotation marks, and that only the question fits', () => {
    const told = reasonsInWords(
      [{ kind: 'shared', words: 'so be it' }, { kind: 'asked' }],
      speaking('en'),
    );
    expect(told).toEqual([
      'The page has the same words: “so be it”',
      'The question was about this subject',
    ]);
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
