import { describe, expect, it } from 'vitest';
import { foldWord, splitWords } from '../../../../src/core/topics/words.ts';

describe('splitWords', () => {
  it.each([
    "The U.S.-led talks in Xi'an, said Lu’an's mayor J.K. Rowe: US$13 sanctions!",
    'A.B.C. and U.S Navy, X.Yz, a.m. G7 leaders’ “policies” – 20.12.2021',
  ])('finds the same words with and without a foreign letter beside them: %s', (text) => {
    expect(splitWords(`${text} é`).slice(0, -1)).toEqual(splitWords(text));
  });

  it.each([
    ["China's one-China policy", ['china', 'one', 'china', 'policy']],
    ['the U.S. and the U.K.', ['the', 'us', 'and', 'the', 'uk']],
    ['Covid-19’s origins', ['covid', '19', 'origin']],
    ['北京冬奥会', ['北', '京', '冬', '奥', '会']],
    ['a US$13 billion deal', ['a', '13', 'billion', 'deal']],
    ['米国とEU、ＮＡＴＯ軍', ['米', '国', 'と', 'eu', 'nato', '軍']],
    ['EU와 12개국', ['eu', '+와', '12', '+개', '+국']],
    ['대만은 섬', ['대', '+만', '+은', '섬']],
    ['चीन ने चुना', ['चीन', 'ने', 'चुना']],
    ["Xi'an and Yan’an, Xi's cities", ['xian', 'and', 'yanan', 'xi', 'city']],
    ['jusqu’an, qu’an und l’année', ['jusqu', 'an', 'qu', 'an', 'und', 'l', 'annee']],
    ['l’Ukraine à Genève', ['l', 'ukraine', 'a', 'geneve']],
  ])('cuts %j into words', (text, keys) => {
    expect(splitWords(text).map(({ key }) => key)).toEqual(keys);
  });

  it('keeps where each word stands', () => {
    const text = 'The U.S. — “Taiwan”';
    const places = splitWords(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['The', 'U.S.', 'Taiwan']);
  });
});

describe('foldWord', () => {
  it.each([
    ['Sanctions', 'sanction'],
    ['ties', 'tie'],
    ['countries', 'country'],
    ['crisis', 'crisis'],
    ['US', 'us'],
    ['Taïwan', 'taiwan'],
  ])('folds %s to %s', (raw, key) => {
    expect(foldWord(raw)).toBe(key);
  });
});
