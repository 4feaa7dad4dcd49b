import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ARTICLE_LENGTH, MAX_PARAGRAPHS } from '../../../../src/core/limits.ts';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { PEOPLE } from './quotes-cast.ts';

function find(paragraphs: string[], title = '') {
  return findQuotes({ title, paragraphs, language: 'en' }, PEOPLE);
}

const texts = (...paragraphs: string[]) => find(paragraphs).map((quotation) => quotation.text);

describe('marks', () => {
  test.each([
    ['straight marks', 'He said "we are ready" today.', ['we are ready']],
    ['curly marks', 'He said “we are ready” today.', ['we are ready']],
    ['a curly and a straight mark', '“We are ready," he said.', ['We are ready,']],
    ['a straight and a curly mark', '"We are ready,” he said.', ['We are ready,']],
    ['two closing marks', '”We are ready,” he said.', ['We are ready,']],
    [
      'two single marks for a double one',
      "‘‘We are ready.’’ ''So am I.'' ``And I.''",
      ['We are ready.', 'So am I.', 'And I.'],
    ],
    [
      'a double mark closed by two single ones',
      '"We jointly seek cooperation.’’',
      ['We jointly seek cooperation.'],
    ],
    ['German low and high marks', '„Wir sind bereit“, sagte er.', ['Wir sind bereit']],
    ['German single marks', 'Er sprach von ‚Freiheit‘ und Recht.', ['Freiheit']],
    ['guillemets with spaces', '« Nous sommes prêts », a-t-il dit.', ['Nous sommes prêts']],
    ['guillemets pointing inwards', '»Wir sind bereit«, sagte er.', ['Wir sind bereit']],
    ['Russian guillemets', 'Он сказал: «Мы готовы», и ушел.', ['Мы готовы']],
    ['single guillemets', 'Er nannte es ‹schlecht› heute.', ['schlecht']],
    [
      'Japanese corner brackets around others',
      '王氏は「我々は『準備』ができた」と述べた。',
      ['我々は『準備』ができた'],
    ],
    [
      'Chinese marks without spaces',
      '王毅说：“我们准备好了。”他又说：“走吧。”',
      ['我们准备好了。', '走吧。'],
    ],
    ['Arabic text', 'قال الوزير: «نحن مستعدون».', ['نحن مستعدون']],
    ['spaces inside straight marks', 'He said: " We are ready " and left.', ['We are ready']],
    ['a lost space before the marks', 'He said:" We are ready" and left.', ['We are ready']],
    ['marks after a dash', 'the word—“ready”—was his', ['ready']],
    ['marks in brackets', 'the policy ("no limits") was his', ['no limits']],
    ['an ellipsis at the start', 'He said "...and we are ready" today.', ['...and we are ready']],
  ])('finds %s', (_name, paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });

  test.each([
    ['contractions and possessives', "The US isn't what the states' leaders don't say it's."],
    ['dropped letters', "'Tis rock 'n' roll of the '90s and ’60s, 'til they come."],
    ['plural possessives', "The workers' hopes and the leaders' fears in the boys' club."],
    ['feet and inches', `He is 6'2" tall, she 5' 10" and the door 7'.`],
    ['names', "O'Brien met Sana'a's mayor and D’Arcy in Xi’an."],
    ['a closing mark alone', 'We are ready,” and so on.'],
    ['no marks at all', 'He said that we are ready.'],
  ])('is not fooled by %s', (_name, paragraph) => {
    expect(texts(paragraph)).toEqual([]);
  });

  test.each([
    [
      'a plural possessive inside',
      "'I defend the states' rights to decide,' he said.",
      ["I defend the states' rights to decide,"],
    ],
    [
      'contractions inside',
      '‘We don’t fear the workers’ anger,’ she said.',
      ['We don’t fear the workers’ anger,'],
    ],
    [
      'short phrases',
      "Beijing hails 'no limits' partnership and 'win-win' ties.",
      ['no limits', 'win-win'],
    ],
    ['double marks inside', `'He said "no" to me,' she said.`, ['He said "no" to me,']],
    ['an apostrophe before', "It's the '90s: 'We won't go,' he said.", ["We won't go,"]],
  ])('reads single marks as quotation marks: %s', (_name, paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });

  test.each([
    [
      'single in double',
      '“The ‘bond of solidarity’ and the ‘steel camel fleet’ are strong,” he said.',
      ['The ‘bond of solidarity’ and the ‘steel camel fleet’ are strong,'],
    ],
    [
      'straight single in straight double',
      `"There is no 'Beijing-Moscow Axis' and won't be," he said.`,
      ["There is no 'Beijing-Moscow Axis' and won't be,"],
    ],
    [
      'double in double',
      '“The president said “no” to us,” he said.',
      ['The president said “no” to us,'],
    ],
    ['three levels', '“a ‘b “c” d’ e” f', ['a ‘b “c” d’ e']],
    [
      'an inner quotation that shares the closing mark',
      '“They call this “the deal of the century,” he said.',
      ['They call this “the deal of the century,'],
    ],
  ])('lets no inner mark end the outer quotation: %s', (_name, paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });
});

describe('quotations over paragraphs', () => {
  test('joins paragraphs that each open the quotation and of which the last closes it', () => {
    const [quotation, ...others] = find([
      '“We have come a long way.',
      '“We shall go on.',
      '“That is all,” said Qin Gang.',
    ]);
    expect(others).toEqual([]);
    expect(quotation?.text).toBe('We have come a long way. We shall go on. That is all,');
    expect(quotation?.pieces.map((piece) => piece.paragraph)).toEqual([0, 1, 2]);
    expect(quotation?.speaker).toBe('Qin Gang');
  });

  test('joins paragraphs in single marks too', () => {
    expect(texts('‘We have come a long way.', '‘We shall go on,’ said Qin.')).toEqual([
      'We have come a long way. We shall go on,',
    ]);
  });

  test('passes over a teaser or a caption between them', () => {
    expect(
      texts(
        '“We have come a long way.',
        'Read more: Ten facts about trade',
        '“We shall go on,” he said.',
      ),
    ).toEqual(['We have come a long way. We shall go on,']);
  });

  test('follows a quotation that is opened once and closed paragraphs later', () => {
    expect(
      texts('He said: “We have come a long way.', 'It was not easy.', 'That is all.”', 'He left.'),
    ).toEqual(['We have come a long way. It was not easy. That is all.']);
  });

  test('ends a quotation that is never closed with its paragraph', () => {
    expect(
      texts(
        'He said: “We have come a long way and […]',
        'The talks went on.',
        'Nobody knows how they end.',
      ),
    ).toEqual(['We have come a long way and […]']);
  });

  test('ends a quotation that is never closed before its attribution', () => {
    expect(
      texts('“We have come a long way, Qin said on Monday.', '“We shall go on,” he added.'),
    ).toEqual(['We have come a long way,', 'We shall go on,']);
  });

  test('ends a quotation that a wrong mark closes', () => {
    expect(texts('“We have come a long way,’ he said. “We shall go on.”')).toEqual([
      'We have come a long way,',
      'We shall go on.',
    ]);
  });

  test('never takes a whole page for a quotation because its first mark is not closed', () => {
    const rest = Array.from(
      { length: 60 },
      (_, index) => `Paragraph ${index} says something else in a full sentence.`,
    );
    const [quotation] = find([`“${'We go on and on. '.repeat(400)}`, ...rest]);
    expect(quotation?.pieces).toHaveLength(1);
    expect(quotation?.text.length).toBeLessThan(1300);
  });
});

describe('quotations broken by an attribution', () => {
  test.each([
    [
      'a comma on both sides',
      '“We are sliding into a new Cold War,” Qin said, “which is not in the interest of anybody.”',
    ],
    [
      'an inverted verb',
      '“We are sliding into a new Cold War,” said Qin Gang, “which is not in the interest of anybody.”',
    ],
    [
      'a long attribution',
      '“We are sliding into a new Cold War,” Qin told reporters in an interview with the Harbour Post on Sunday, “which is not in the interest of anybody.”',
    ],
    [
      'commas outside of the marks',
      '‘We are sliding into a new Cold War’, Qin said, ‘which is not in the interest of anybody.’',
    ],
  ])('joins halves of one sentence: %s', (_name, paragraph) => {
    const quotations = find(['Qin Gang met the press.', paragraph]);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.pieces).toHaveLength(2);
    expect(quotations[0]?.text).toMatch(
      /^We are sliding into a new Cold War,? which is not in the interest of anybody\.$/u,
    );
  });

  test.each([
    [
      'a new sentence by the same speaker',
      '“We are partners,” said Qin Gang. “Those people cannot win.”',
      ['We are partners,', 'Those people cannot win.'],
    ],
    [
      'parts of the reporter’s sentence',
      'Qin accused them of attempting to “suppress” China and “start a new Cold War.”',
      ['suppress', 'start a new Cold War.'],
    ],
    [
      'an addition',
      '“We are partners,” Qin said, adding that “nobody loses.”',
      ['We are partners,', 'nobody loses.'],
    ],
    [
      'a second quotation behind "and"',
      '“We are partners,” Qin said, and, “nobody loses.”',
      ['We are partners,', 'nobody loses.'],
    ],
    [
      'another speaker',
      '“We are partners,” Qin said, while Wang called it “a dream.”',
      ['We are partners,', 'a dream.'],
    ],
  ])('keeps apart what is not one sentence: %s', (_name, paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });
});

describe('offsets', () => {
  const words = fc.constantFrom(
    'We',
    'are',
    'ready',
    'to',
    'go',
    "don't",
    'Qin Gang',
    'said',
    'he',
    'the states',
    '6',
    '2021',
    'Wang',
  );
  const marks = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '」',
    '``',
    "''",
    ', ',
    '. ',
    ' ',
    ' ',
    ' ',
    ' – ',
    '(',
    ')',
    ':',
    '\u00A0',
  );
  const paragraph = fc
    .array(fc.oneof(words, marks), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const paragraphs = fc.array(paragraph, { maxLength: 5 });

  test('slice to the words of the quotation, piece by piece', () => {
    fc.assert(
      fc.property(paragraph, paragraphs, (title, body) => {
        for (const { pieces, text, place } of find(body, title)) {
          const slices = pieces.map((piece) =>
            (piece.paragraph === -1 ? title : (body[piece.paragraph] ?? '')).slice(
              piece.start,
              piece.end,
            ),
          );
          expect(slices.join(' ')).toBe(text);
          expect(slices.every((slice) => slice.length > 0 && slice.trim() === slice)).toBe(true);
          expect(place).toBe(pieces[0]?.paragraph === -1 ? 'title' : 'body');
        }
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  test('never overlap and stand in reading order', () => {
    fc.assert(
      fc.property(paragraphs, (body) => {
        const pieces = find(body).flatMap((quotation) => quotation.pieces);
        const places = pieces.map(
          (piece) =>
            [piece.paragraph * 1e6 + piece.start, piece.paragraph * 1e6 + piece.end] as const,
        );
        const sorted = [...places].sort((a, b) => a[0] - b[0]);
        for (const [index, [start]] of sorted.entries())
          expect(start).toBeGreaterThanOrEqual(sorted[index - 1]?.[1] ?? 0);
      }),
      { numRuns: 600, seed: 8 },
    );
  });

  test('are the same for straight and curly marks in well-formed text', () => {
    const word = fc.constantFrom('we', 'are', "don't", 'ready', 'Beijing', 'for', 'trade');
    const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    const sentence = fc.tuple(
      phrase,
      phrase,
      fc.constantFrom('he said', 'said Qin Gang', 'according to the ministry'),
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const straight = sentences.map(([a, b, tag]) => `"A ${a}," ${tag}. The ${b} was "a ${b}".`);
        const curly = straight.map((text) =>
          text.replace(/"([^"]*)"/gu, '“$1”').replaceAll("'", '’'),
        );
        const plain = (body: string[]) =>
          find(body).map(({ pieces, speaker }) => ({ pieces, speaker }));
        expect(plain(curly)).toEqual(plain(straight));
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});

describe('marks that a page writes as entities', () => {
  test('are marks, at their places on the page', () => {
    const text = '&quot;It&#39;s late,&quot; Qin Gang said. &ldquo;We can&rsquo;t wait.&rdquo;';
    const found = find([text]);
    expect(found.map(({ pieces: [piece] }) => piece && text.slice(piece.start, piece.end))).toEqual(
      ['It&#39;s late,', 'We can&rsquo;t wait.'],
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['Qin Gang', 'Qin Gang']);
  });
});

describe('a page as long as may be', () => {
  const filled = (words: string) => words.repeat(MAX_ARTICLE_LENGTH / words.length);
  const inParagraphs = (count: number, words: string) =>
    new Array<string>(count).fill(words.repeat(MAX_ARTICLE_LENGTH / count / words.length));

  test.each([
    ['straight marks', [filled('"')], 0],
    ['spaced marks', [filled('" ')], 0],
    ['apostrophes', [filled("'")], 0],
    ['plural possessives', [filled("s' a")], 0],
    ['opening marks', [filled('“a ')], 0],
    ['closing marks', [filled('a” ')], 0],
    ['attributions without full stops', inParagraphs(80, '"A b c," he said, '), 80],
    ['names', [filled('Qin Wang ')], 0],
    ['asides', inParagraphs(50, ', who said "a b c" '), 21_050],
    ['paragraphs that open a quotation', new Array<string>(MAX_PARAGRAPHS).fill('“a b c'), 334],
  ])(
    'of nothing but %s ends in a bounded answer',
    (_, paragraphs, count) => {
      expect(find(paragraphs)).toHaveLength(count);
    },
    60_000,
  );
});
