import { describe, expect, test } from 'vitest';
import { speakersOn } from '../quotes-cast.ts';

const ARRIVED = 'Qin Gang, China’s ambassador to the United States, arrived on Monday.';

describe('each clause has the speaker whom it names', () => {
  test.each([
    ['said Qin after one lawmaker called the visit “a show with little in it.”', 'one lawmaker'],
    [
      'Qin said of the plant, which its manager described as “the best that came here.”',
      'its manager',
    ],
    ['Qin said, a view that a union spokesman called “not based on fact.”', 'a union spokesman'],
    [
      'Qin said, though the airline’s lawyer said it had “acted within the law.”',
      'the airline’s lawyer',
    ],
  ])('“…,” %s', (rest, second) => {
    expect(speakersOn([ARRIVED, `“I see it in another light,” ${rest}`])).toEqual([
      'Qin Gang',
      second,
    ]);
  });

  test.each([
    [
      'Qin, whose spokesman had said he was “too busy to talk today,” told a student paper: “I have time for the young.”',
      ['spokesman', 'Qin Gang'],
    ],
    [
      'Qin, flanked by the pilot who had said “nobody asked us about it,” insisted: “We asked them more than once.”',
      ['the pilot', 'Qin Gang'],
    ],
    [
      'When the moderator said that “time is running out on us,” Qin replied, “Then let us not waste it.”',
      ['the moderator', 'Qin Gang'],
    ],
    [
      'A joint statement said they had “agreed to meet before the summer.” “Summer comes soon enough,” Qin joked.',
      ['A joint statement', 'Qin Gang'],
    ],
  ])('%s', (sentence, speakers) => {
    const named = speakersOn([ARRIVED, sentence]);
    expect(named).toHaveLength(speakers.length);
    for (const [at, speaker] of speakers.entries()) expect(named[at]).toContain(speaker);
  });
});
