import { describe, expect, test } from 'vitest';
import { speakersOn } from '../../quotes-cast.ts';

describe('"he replied" is whoever was asked or told', () => {
  test.each([
    ['whom nobody calls by the full name', ['Vale asked Qin. “Not this year,” he replied.'], 'Qin'],
    [
      'and named before',
      ['Qin Gang came to Oslo. Leo Vale asked him why. “For the snow,” he said.'],
      'Qin Gang',
    ],
    [
      'whatever was put to them',
      ['Leo Vale put it to Qin Gang that it was late. “Late is early here,” he said.'],
      'Qin Gang',
    ],
    [
      'in so many words',
      ['Leo Vale told Ada Brandt that the pier was weak. “Then mend it,” she replied.'],
      'Ada Brandt',
    ],
    [
      'and not the one who went on',
      ['Leo Vale told Ada Brandt that the pier was weak. “It will fall,” he said.'],
      'Leo Vale',
    ],
    [
      'and is known by work alone',
      ['Ada Brandt asked her deputy. “It is not mended,” he said.'],
      'her deputy',
    ],
    [
      'but not if the one who asked can be meant',
      ['Ada Brandt asked her deputy. “I had to know,” she said.'],
      'Ada Brandt',
    ],
    [
      'and not reporters',
      ['Ada Brandt asked the reporter. “You know it well,” she said.'],
      'Ada Brandt',
    ],
    [
      'and not several',
      ['Ada Brandt asked the ministers. “You know it well,” she said.'],
      'Ada Brandt',
    ],
    [
      'and agrees',
      ['Leo Vale told Qin Gang it was late. He agreed. “But not too late,” he said.'],
      'Qin Gang',
    ],
    [
      'behind a colon',
      ['Leo Vale asked the deputy, who shook her head: “It is not mended.”'],
      'the deputy',
    ],
  ])('%s', (_case, paragraphs, speaker) => {
    expect(speakersOn(paragraphs)).toEqual([speaker]);
  });

  test('in a dialogue, turn by turn', () => {
    expect(
      speakersOn([
        '“Is the door still open?” Leo Vale asked.',
        '“It was never shut,” Qin Gang said.',
        '“So who has the key?” Vale asked.',
        '“I thought you had it,” he replied.',
      ]),
    ).toEqual(['Leo Vale', 'Qin Gang', 'Leo Vale', 'Qin Gang']);
  });

  test('and so is whoever was quoted right before a question', () => {
    const text =
      '“It will hold,” said Ada Brandt. “Really?” a reporter asked. “It will,” she said.';
    expect(speakersOn([text])).toEqual(['Ada Brandt', 'a reporter', 'Ada Brandt']);
  });

  test('but a question that one asks oneself has one’s own answer', () => {
    expect(
      speakersOn(['Ada Brandt left. “Why did we build it?” Leo Vale asked. “To see,” he said.']),
    ).toEqual(['Leo Vale', 'Leo Vale']);
  });
});

test('"he" is not the one of whom a clause beside says that he said nothing', () => {
  expect(
    speakersOn(['Leo Vale sat beside Qin Gang, who said little. “My guest is tired,” he said.']),
  ).toEqual(['Leo Vale']);
});

describe('"who" is the one before it, not what somebody did to get there', () => {
  test.each([
    ['a name', 'Leo Vale waited for Qin Gang, who said', 'Qin Gang'],
    ['a work', 'Reporters waited for the harbour chief, who said', 'the harbour chief'],
    ['behind an irregular verb', 'Leo Vale went to see Ada Brandt, who said', 'Ada Brandt'],
    ['but a place says nothing', 'Sailors stranded in Oslo, who said', 'Sailors stranded'],
  ])('%s', (_case, words, speaker) => {
    expect(speakersOn([`${words}: “The ferry will sail on Monday morning.”`])).toEqual([speaker]);
  });
});
