import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../../src/core/protocol.ts';
import { searchPassages } from '../../../../src/core/search/search-passages.ts';
import { type SamplePassage, sampleRecord } from './sample-corpus.ts';

const filler = 'The weather at the harbour was fine and everybody went home early in the evening.';
const more = 'Nobody minded the long rows of boxes, barrels, crates and sacks that stood about.';

function talk(...passages: SamplePassage[]) {
  return sampleRecord([{ person: 'ada-north', passages }]);
}

function found(record: ReturnType<typeof sampleRecord>, request: string | SearchRequest) {
  const asked = typeof request === 'string' ? { query: request } : request;
  const answer = searchPassages(record, asked);
  return {
    ...answer,
    places: answer.hits.map(({ passage }) => passage.replace('statement-', '')),
    marked: answer.hits.map(({ text, highlights }) =>
      highlights.map(({ start, end }) => text.slice(start, end)),
    ),
    codes: answer.notes.map(({ code }) => code),
  };
}

describe('the order of hits', () => {
  // In each case the passage that must come second is the shorter one, which the index alone would prefer.
  it.each<[string, string, SamplePassage[]]>([
    [
      'words side by side before words far apart',
      'freight train',
      [
        { text: `A freight order. ${filler} The train left.` },
        { text: `${filler} ${more} A freight train left.` },
      ],
    ],
    [
      'words near each other before words far apart',
      'freight train',
      [
        { text: `The train left. ${filler} The freight came.` },
        { text: `${filler} ${more} The train with freight.` },
      ],
    ],
    [
      'the official before the interviewer',
      'freight trains',
      [
        { text: 'Are the freight trains late?', voice: 'question' },
        { text: 'Freight trains are late.' },
      ],
    ],
    [
      'direct words before reported ones',
      'freight trains',
      [
        { text: 'Freight trains are late.', voice: 'reported' },
        { text: 'Freight trains are late.' },
      ],
    ],
    [
      'the passage that says it before the one it is only tagged with',
      'fisheries',
      [{ text: filler, topics: ['fishing'] }, { text: `${filler} Fisheries matter.` }],
    ],
    [
      'the whole word before longer words',
      'port',
      [{ text: 'The portfolio is large.' }, { text: 'The port is large.' }],
    ],
  ])('%s', (_name, query, passages) => {
    expect(found(talk(...passages), query).places).toEqual(['0#p2', '0#p1']);
  });

  it.each(['ada north', 'nort', 'minister ada north'])(
    'what somebody said before an introduction that names them, for “%s”',
    (query) => {
      const record = talk(
        {
          text: 'Minister Ada North met the press. Below is what Ada North said.',
          voice: 'editorial',
        },
        { text: filler },
        { text: more, voice: 'reported' },
      );
      expect(found(record, query).places).toEqual(['0#p2', '0#p3', '0#p1']);
    },
  );

  it('an introduction first where nobody is named and only it says so', () => {
    const record = talk(
      { text: 'The freight trains are presented below.', voice: 'editorial' },
      { text: `${filler} Freight came. ${more} ${filler} ${more} ${filler} ${more} Trains left.` },
    );
    expect(found(record, 'freight trains').places).toEqual(['0#p1', '0#p2']);
  });

  it('finds an answer through its question and before it, after passages that hold the word', () => {
    const record = talk(
      { text: 'What of the salmon?', voice: 'question' },
      { text: 'It is protected.', answers: true },
      { text: 'Salmon is a fish.' },
    );
    expect(found(record, 'salmon').places).toEqual(['0#p3', '0#p2', '0#p1']);
  });
});

describe('the words of a query', () => {
  const record = talk(
    { text: 'The U.S. side built 1,000 ships for the Cold-War fleet.' },
    { text: 'Taiwan’s harbours and the harbour of Penang; a cold winter.' },
    { text: 'We discussed 台湾问题 with José Peña.' },
  );

  it.each([
    ['a word', 'penang', [['Penang']]],
    ['the beginning of a word', 'harb', [['harbours', 'harbour']]],
    ['an abbreviation without dots', 'US ships', [['U.S.', 'ships']]],
    ['a number without separator', '1000', [['1,000']]],
    ['words without accents', 'jose pena', [['José Peña']]],
    ['an unspaced script', '台湾', [['台湾']]],
    ['one character of it', '题', [['题']]],
    ['a phrase across a hyphen', '"cold war"', [['Cold-War']]],
    ['a possessive', 'taiwan', [['Taiwan']]],
    ['function words aside', 'the fleet of ships', [['ships', 'fleet']]],
  ])('finds and marks %s', (_name, query, marked) => {
    const answer = found(record, query);
    expect(answer.marked).toEqual(marked);
    expect(answer.codes).toEqual([]);
  });

  it.each([
    ['a missing letter', 'taiwn', 'Taiwan'],
    ['swapped letters', 'penagn', 'Penang'],
    ['a wrong first letter', 'yaiwan', 'Taiwan'],
    ['another ending', 'penange', 'Penang'],
  ])('forgives %s and says so', (_name, query, shown) => {
    const answer = found(record, query);
    expect(answer.marked).toEqual([[shown]]);
    expect(answer.notes).toEqual([{ code: 'corrected', word: query, shown: [shown] }]);
  });

  it('forgives one mistake in a word of four or five letters, not two', () => {
    const trade = talk({ text: 'Trade grew.' });
    expect(found(trade, 'trode').marked).toEqual([['Trade']]);
    expect(found(trade, 'trodo').places).toEqual([]);
  });

  it('forgives a wrong first letter of a long word only where it is the only mistake', () => {
    const linked = talk({ text: 'They are linked.' });
    expect(found(linked, 'minked').marked).toEqual([['linked']]);
    expect(found(linked, 'minken').places).toEqual([]);
  });

  it('finds another form of a verb by its stem, before it looks for misspellings', () => {
    const lists = talk({ text: 'It was delisted.' }, { text: 'They were delighting us.' });
    const answer = found(lists, 'delisting');
    expect(answer.places).toEqual(['0#p1']);
    expect(answer.codes).toEqual([]);
    expect(found(talk({ text: 'An aria.' }), 'aring').places).toEqual([]);
  });

  it('does not take a short word for one with another beginning, nor four letters for another word', () => {
    const names = talk({ text: 'We met in Zhong, Pong and Kang.' });
    for (const word of ['hong', 'kong', 'pang']) expect(found(names, word).hits).toEqual([]);
    for (const word of ['knag', 'kanng']) expect(found(names, word).marked).toEqual([['Kang']]);
  });

  it('finds the other number of a word, after the word itself, without a word about it', () => {
    const ships = talk(
      { text: 'Two policies and an ally.' },
      { text: 'One policy and two allies.' },
    );
    expect(found(ships, 'policies')).toMatchObject({
      places: ['0#p1', '0#p2'],
      marked: [['policies'], ['policy']],
      notes: [],
    });
    expect(found(ships, 'allies').marked).toEqual([['allies'], ['ally']]);
    expect(found(ships, 'policy').places).toEqual(['0#p2', '0#p1']);
  });

  it('does not look for similar words while the word itself is on record', () => {
    const trade = talk({ text: 'Trade grew.' }, { text: 'The grade fell.' });
    expect(found(trade, 'trade').places).toEqual(['0#p1']);
  });

  it('does not guess at short words and numbers', () => {
    expect(found(talk({ text: 'In 2019 the cat sat.' }), 'bat').hits).toEqual([]);
    expect(found(talk({ text: 'In 2019 the cat sat.' }), '2018').hits).toEqual([]);
  });

  it('wants all words, and says when it had to do with some', () => {
    expect(found(record, 'cold ships').places).toEqual(['0#p1']);
    const answer = found(record, 'penang ships');
    expect(answer.places.toSorted()).toEqual(['0#p1', '0#p2']);
    expect(answer.codes).toEqual(['some-words']);
  });

  it('goes on without a word that nothing on record resembles', () => {
    const answer = found(record, 'ships zzzzzzzz');
    expect(answer.places).toEqual(['0#p1']);
    expect(answer.notes).toEqual([{ code: 'no-word', word: 'zzzzzzzz' }]);
  });

  it('says which words only names of the subjects have', () => {
    const quays = talk(
      { text: 'Freight leaves by night.', topics: ['rail'] },
      { text: 'Freight waits for the fisheries.', topics: ['fishing'] },
      { text: 'The boats go out again.', topics: ['fishing'] },
    );
    const only = (query: string) => found(quays, query).notes;
    expect(only('Trains')).toEqual([{ code: 'only-topics', words: ['Trains'] }]);
    expect(only('rights freight')).toEqual([{ code: 'only-topics', words: ['rights'] }]);
    // One of the two says it.
    expect(only('fisheries')).toEqual([]);
    expect(only('железные')).toEqual([]);
    // The name that we write.
    expect(only('rail links')).toEqual([]);
  });

  it('wants the exact phrase, and says when only its words are there', () => {
    const answer = found(record, '"ships built"');
    expect(answer.places).toEqual(['0#p1']);
    expect(answer.codes).toEqual(['no-phrase']);
  });

  it('lets a phrase grow while it is typed', () => {
    expect(found(record, '"cold wint').marked).toEqual([['cold winter']]);
  });

  it('leaves out passages with an excluded word', () => {
    expect(found(record, 'cold -ships').places).toEqual(['0#p2']);
  });

  it('answers nothing to an empty query', () => {
    expect(found(record, ' ')).toMatchObject({ hits: [], total: 0, notes: [] });
  });
});

describe('a date in a query', () => {
  const record = sampleRecord([
    { person: 'ada-north', eventDate: '2020-03-26', passages: [{ text: 'Boats in spring.' }] },
    {
      person: 'li-wei',
      eventDate: '2021-12-20',
      passages: [{ text: 'Boats came.' }, { text: 'As I said on 26 March 2020, boats sink.' }],
    },
  ]);

  it('finds what was said then, and first what names the day', () => {
    expect(found(record, '26 March 2020').places).toEqual(['1#p2', '0#p1']);
    expect(found(record, '26 March 2020').marked[0]).toEqual(['26 March 2020']);
    expect(found(record, 'boats Dec 2021').places.toSorted()).toEqual(['1#p1', '1#p2']);
    expect(found(record, 'spring 2020')).toMatchObject({ places: ['0#p1'], codes: [] });
  });

  it('without a year is of any', () => {
    expect(found(record, 'boats December').places.toSorted()).toEqual(['1#p1', '1#p2']);
    expect(found(record, 'boats 26 December').codes).toEqual(['no-word']);
  });

  it('without a year is not of statements whose date is unknown or has no such day', () => {
    const others = sampleRecord([
      { person: 'ada-north', eventDate: 'unknown', passages: [{ text: 'Boats.' }] },
      { person: 'ada-north', eventDate: '2021-05-04', passages: [{ text: 'Boats.' }] },
    ]);
    expect(found(others, 'February 29').hits).toEqual([]);
  });

  it('is named as a whole if there is nothing of it', () => {
    expect(found(record, 'boats, February 24, 2022').notes).toEqual([
      { code: 'no-word', word: 'February 24 2022' },
    ]);
    expect(found(record, '24/02/2022')).toMatchObject({
      hits: [],
      notes: [{ code: 'no-word', word: '2022-02-24' }],
    });
  });

  it('in quotation marks is words like any other', () => {
    expect(found(record, '"26 March 2020"').places).toEqual(['1#p2']);
  });
});

describe('filters', () => {
  const record = sampleRecord([
    { person: 'ada-north', eventDate: '2020-03', passages: [{ text: 'Boats in spring.' }] },
    {
      person: 'li-wei',
      eventDate: '2021-12-20',
      passages: [
        { text: 'Boats?', voice: 'question' },
        { text: 'Boats in winter.', topics: ['fishing'] },
        { text: 'Boats, he said.', voice: 'reported' },
      ],
    },
    {
      person: 'jose-pena',
      eventDate: 'unknown',
      eventNotAfter: '2019-02-01',
      passages: [{ text: 'Boats long ago.' }],
    },
  ]);

  it.each<[string, string | SearchRequest, string[]]>([
    ['speaker by family name', 'boats speaker:north', ['0#p1']],
    ['speaker by name in another script', 'boats speaker:李伟 voice:direct', ['1#p2']],
    ['speaker by the beginning of a name', 'boats speaker:pe', ['2#p1']],
    ['speaker without', 'boats -speaker:li voice:direct', ['0#p1', '2#p1']],
    ['topic by alias', 'boats topic:fisheries', ['1#p2']],
    ['topic from outside', { query: 'boats', topic: 'fishing' }, ['1#p2']],
    ['voice', 'boats voice:question', ['1#p1']],
    ['a year', 'boats date:2021 voice:direct', ['1#p2']],
    ['a partial date within a span', 'boats date:2020..2020-06', ['0#p1']],
    ['a partial date that may lie in the span', 'boats date:2020-03-15', ['0#p1']],
    ['the last year of an undated statement', 'boats date:2018', ['2#p1']],
    ['no earlier year of an undated statement', 'boats date:2015', []],
    [
      'the narrower of two limits',
      { query: 'boats since:2019', from: '2021' },
      ['1#p2', '1#p3', '1#p1'],
    ],
    ['a filter alone lists its passages', 'speaker:li', ['1#p2', '1#p3']],
    ['newest first, undated by their last day', 'voice:direct', ['1#p2', '0#p1', '2#p1']],
  ])('%s', (_name, request, expected) => {
    const { places } = found(record, request);
    expect(places.toSorted()).toEqual(expected.toSorted());
  });

  it('lists the newest statement first when there are no words', () => {
    expect(found(record, 'voice:direct').places).toEqual(['1#p2', '0#p1', '2#p1']);
  });

  it('shows nobody else when the speaker is not on record, and says who is', () => {
    const answer = found(record, 'boats speaker:nobody');
    expect(answer.hits).toEqual([]);
    expect(answer.notes).toEqual([
      { code: 'no-speaker', value: 'nobody', known: ['Ada North', 'José Peña', 'Li Wei'] },
    ]);
  });

  it('names first the speaker whose name is spelled most like the one typed', () => {
    const [note] = found(record, 'boats speaker:pnea').notes;
    expect(note).toMatchObject({ known: ['José Peña', 'Ada North', 'Li Wei'] });
  });

  it('counts all hits beyond the limit', () => {
    const answer = found(record, { query: 'boats', limit: 2 });
    expect(answer.hits).toHaveLength(2);
    expect(answer.total).toBe(5);
  });
});

describe('any query', () => {
  const texts = [
    'The U.S. side’s “cold war” mentality is out of date, isn’t it?',
    'Freight trains — 1,000 of them — cross at 台湾 and Zürich.',
    'constructor toString __proto__ hasOwnProperty',
  ];
  const record = talk(...texts.map((text) => ({ text })));
  const fragment = fc.constantFrom(
    ...texts.flatMap((text) => text.split(' ')),
    ...['"', '“', '-', 'speaker:', 'date:2021', 'tra', 'frieght', 'fre', '*', '台', '__proto__'],
  );

  it('is answered without throwing, its marks ordered, apart and on whole words', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 6 }), fc.boolean(), (pieces, glue) => {
        for (const { text, highlights } of searchPassages(record, {
          query: pieces.join(glue ? '' : ' '),
        }).hits) {
          let before = -1;
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThan(before);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?$/u);
            expect(text[start - 1] ?? ' ').toMatch(/[^a-z0-9]/iu);
            expect(text[end] ?? ' ').toMatch(/[^a-z0-9]/iu);
            before = end;
          }
        }
      }),
    );
  });

  it('finds every passage by any two neighbouring words of it, in quotation marks or not', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(20), fc.boolean(), (which, where, quoted) => {
        const words = (texts[which] ?? '').split(' ');
        const pair = words
          .slice(where % (words.length - 1))
          .slice(0, 2)
          .join(' ');
        const plain = pair.replaceAll(/[“”"—-]/gu, ' ').trim();
        fc.pre(/[\p{L}\p{N}]/u.test(plain) && !/^(AND|OR|NOT)\b/u.test(plain));
        const { hits } = searchPassages(record, { query: quoted ? `"${plain}"` : plain });
        expect(hits.map(({ text }) => text)).toContain(texts[which]);
      }),
    );
  });
});
