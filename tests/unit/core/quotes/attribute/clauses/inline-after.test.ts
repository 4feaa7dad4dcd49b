import { describe, expect, test } from 'vitest';
import { speakersOn } from '../../quotes-cast.ts';

describe('who is named behind a quotation', () => {
  test.each([
    ['asks somebody', '“Will it sail?” Ada Brandt asked Leo Vale.', 'Ada Brandt'],
    ['asks somebody known by work', '“Will it sail?” Leo Vale asked the mayor.', 'Leo Vale'],
    ['asks about something else', '“It will not sail.” Leo Vale asked the mayor.', null],
    ['is quoted', '“It will not sail,” Leo Vale was quoted as saying by the radio.', 'Leo Vale'],
    ['is reported', '“It will not sail,” Leo Vale was reported as saying.', 'Leo Vale'],
    [
      'is quoted by a paper',
      '“It will not sail,” the paper quoted Leo Vale as saying.',
      'Leo Vale',
    ],
    ['described it so', '“A tub with a hole” was how Leo Vale described the ferry.', 'Leo Vale'],
    [
      'called it so',
      '“A tub with a hole” is what Leo Vale, who owns it, called the ferry.',
      'Leo Vale',
    ],
    ['answered so', '“A tub with a hole,” was Leo Vale’s answer.', 'Leo Vale'],
    ['answered so, too', '“A tub with a hole” was Leo Vale’s description.', 'Leo Vale'],
  ])('%s: %s', (_case, paragraph, speaker) => {
    expect(speakersOn([paragraph])).toEqual([speaker]);
  });

  test('is who speaks, not the town before a colon', () => {
    expect(speakersOn(['Port Vale: “It will not sail,” Ada Brandt said on Friday.'])).toEqual([
      'Ada Brandt',
    ]);
    expect(speakersOn(['Qin Gang: “It will not sail,” a paper wrote.'])).toEqual(['Qin Gang']);
  });
});
