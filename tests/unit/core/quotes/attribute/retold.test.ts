import { describe, expect, test } from 'vitest';
import { speakersOn } from '../quotes-cast.ts';

const last = (...paragraphs: string[]) => speakersOn(paragraphs).at(-1);

describe('whoever acts in a sentence', () => {
  test.each([
    ['behind any opening', 'More than a year after the launch, Ada Brandt decided to leave.'],
    ['behind a likeness', 'Like most of her crew, Ada Brandt is young.'],
  ])('%s is whom the next one calls “she”', (_case, sentence) => {
    expect(last('The ferry sails.', `${sentence} “It will not sail,” she said.`)).toBe(
      'Ada Brandt',
    );
  });

  test('but not a thing there, and not behind a verb of saying', () => {
    expect(last('Last week the port shut, its gates locked. “It will not sail,” she said.')).toBe(
      null,
    );
    expect(
      last('Ada Brandt came.', 'If it is late, Leo Vale said, they wait.', '“They wait long.”'),
    ).toBe('Leo Vale');
  });

  test('is “he”, not whose things the sentence tells of in passing', () => {
    expect(
      last(
        'Leo Vale, an economist, met Donald Trump.',
        'Leo Vale said it was late.',
        'He said growth might slow because of Trump’s tariffs, which he said are “a tax on the sea”.',
      ),
    ).toBe('Leo Vale');
  });
});

describe('“a diver at the forum” behind a name', () => {
  test.each([
    ['without a comma behind it', '“It is open,” Leo Vale, a diver at the Harbour Forum said.'],
    ['with one', '“It is open,” Leo Vale, a diver at the Harbour Forum, said.'],
  ])('%s is whoever has that name', (_case, sentence) => {
    expect(last(sentence)).toBe('Leo Vale');
  });

  test('is nobody’s name if none stands before it', () => {
    expect(last('“It is open,” on Monday, a diver at the forum said.')).toBe(
      'a diver at the forum',
    );
  });
});

describe('“Vale Fluid and Harbour Works, a trade group” behind an office', () => {
  test.each([
    [
      'is whoever holds it',
      '“It is open,” Leo Vale, the head of Vale Fluid and Harbour Works, a trade group, said.',
      'Leo Vale',
    ],
    [
      'is the office',
      '“It is open,” the head of Vale Fluid and Harbour Works, a charity, said.',
      'the head of Vale Fluid',
    ],
  ])('%s', (_case, sentence, speaker) => {
    expect(last(sentence)).toBe(speaker);
  });

  test('but a person behind “and” speaks alone', () => {
    expect(last('“It is open,” the head of Vale Fluid and Ada Brandt, a diver, said.')).toBe(
      'Ada Brandt',
    );
  });
});

test('words around a verb name nobody', () => {
  expect(last('Ada Brandt wrote an essay. Key sentence: “It is open.”')).toBe(null);
  expect(last('Many crews are seeking with Vale’s remarks to show that “it is open” left.')).toBe(
    null,
  );
});

describe('verbs of two words', () => {
  test.each([
    '“Leave my ferry out of it,” Leo Vale shot back.',
    'Leo Vale hit out at ports that “leave every ferry out of it”.',
    'Leo Vale lashed out: “Leave my ferry out of it.”',
  ])('%s', (sentence) => {
    expect(last(sentence)).toBe('Leo Vale');
  });
});

describe('what somebody says of others', () => {
  test.each([
    [
      'that they were harmed',
      'Leo Vale said that some crews had been attacked and that the port “took it up with the police”.',
      'Leo Vale',
    ],
    [
      'of their remarks',
      'Ada Brandt told the Herald that the mayor’s remarks “set the tone for the whole year.” It rained.',
      'Ada Brandt',
    ],
    [
      'whose words it repeats',
      'Ada Brandt noted that in Leo Vale’s words the port is “open to all who come”.',
      'Leo Vale',
    ],
    ['in a picture', 'A picture has Leo Vale saying: “The ferry will not sail.”', 'Leo Vale'],
    ['for years', 'Leo Vale has been saying for years: “It will not sail.”', 'Leo Vale'],
    ['on a drawing', 'It had a drawing of Leo Vale saying “I want you to sail.”', 'Leo Vale'],
  ])('%s', (_case, sentence, speaker) => {
    expect(last(sentence)).toBe(speaker);
  });

  test.each([
    [
      'her',
      'Ada Brandt, a diver, said so. According to her, “a rumour swims faster”.',
      'Ada Brandt',
    ],
    ['her brother', 'Ada Brandt dived. According to her brother, “a rumour swims”.', 'her brother'],
  ])('according to %s', (_case, sentence, speaker) => {
    expect(last(sentence)).toBe(speaker);
  });

  test('is of nobody if everybody says it', () => {
    expect(last('“I will be a bridge between the ports.” It is what every mayor says.')).toBe(null);
  });
});
