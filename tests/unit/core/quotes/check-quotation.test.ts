import { describe, expect, it } from 'vitest';
import type { CheckedQuotation, PageQuotation } from '../../../../src/core/findings.ts';
import { checkQuotation } from '../../../../src/core/quotes/check-quotation.ts';
import { BRIDGE, HARBOUR, quoted, smallRecord } from './small-record.ts';

const record = smallRecord(
  {
    id: 'talk',
    turns: [
      { voice: 'editorial', paragraphs: ['The minister spoke to the paper over herring soup.'] },
      {
        voice: 'question',
        paragraphs: ['Why did the grain convoys turn back at Ostby last week?'],
      },
      { paragraphs: [HARBOUR, BRIDGE] },
      {
        voice: 'reported',
        paragraphs: ['Lind said the lighthouse keepers deserve a decent pension from the state.'],
      },
    ],
  },
  {
    id: 'letter',
    person: 'wei-tan',
    date: '2021-02-03',
    translation: true,
    turns: [
      {
        paragraphs: [
          'Glass factories along the Ume river closed their furnaces for the winter because coal became too dear for their owners.',
        ],
      },
    ],
  },
);

function check(quotation: PageQuotation, articleDate = 'unknown'): CheckedQuotation {
  return checkQuotation(record, quotation, { articleDate, language: 'en' });
}

describe('checkQuotation', () => {
  it.each([
    ['verbatim', 'has met the fishing unions three times since March'],
    ['verbatim', 'The Harbour Commission has met the fishing unions three times since March,'],
    [
      'verbatim',
      'We need patience, and we need courage. Our bridge over the Kessel strait is not a favour',
    ],
    ['elided', 'The harbor commission has met the fishing unions … since March.'],
    [
      'elided',
      'the northern ports will not reopen [...] unless parliament grants another 87 million crowns',
    ],
    [
      'elided',
      '[The minister] will not reopen before the new inspectors arrive … We need patience',
    ],
    ['altered', 'the northern ports will not reopen before the new inspectors come'],
    ['altered', 'the northern ports will reopen before the new inspectors arrive'],
    ['altered', 'unless parliament grants another 79 million crowns'],
    ['altered', "and I don't see why fishermen should pay for it"],
    ['altered', 'The harbor commission has met the unions three times since March'],
    ['reported', 'the lighthouse keepers deserve a decent pension'],
    ['reported', 'the lighthouse keepers deserve a generous pension from the state'],
    ['reported', 'spoke to the paper over herring soup'],
    ['question', 'turn back at Ostby last week?'],
    ['phrase', 'fishing unions'],
    ['too-short', 'not a'],
    ['too-short', 'courage'],
    ['not-in-corpus', 'dairy subsidies'],
    ['not-in-corpus', 'Our farmers have always stood with their neighbours in the valley.'],
    ['not-in-corpus', 'It is a matter of time, and I do not think so.'],
  ])('is %s: %s', (verdict, text) => {
    expect(check(quoted(text)).verdict).toBe(verdict);
  });

  it('says "other wording" for a translated passage that differs in several places', () => {
    const text =
      'Glass works on the Ume river closed all their furnaces in winter as coal became too expensive for the owners.';
    expect(check(quoted(text, { speaker: 'Tan Wei' })).verdict).toBe('different-wording');
    expect(check(quoted(text)).verdict).toBe('not-in-corpus');
  });

  it.each([
    ['other-speaker', quoted('has met the fishing unions three times', { speaker: 'Tan Wei' }), ''],
    ['predates', quoted('has met the fishing unions three times'), '2019-05-04'],
    ['cut-sentence', quoted('The northern ports will not reopen'), ''],
    ['meaning-omission', quoted('will not reopen before the new inspectors arrive'), ''],
    ['meaning-omission', quoted('I do not see why … should pay for it'), null],
    [
      'not-adjacent',
      quoted([
        'The harbor commission has met the fishing unions three times since March.',
        'We need patience, and we need courage.',
      ]),
      '',
    ],
    [
      'several-sources',
      quoted(
        'We need patience, and we need courage. Glass factories along the Ume river closed their furnaces for the winter.',
      ),
      '',
    ],
    ['contraction-only', quoted("I don't see why fishermen should pay"), ''],
    ['spelling-only', quoted('is not a favour to anyone'), ''],
  ] as const)('flags %s', (flag, quotation, date) => {
    const { flags } = check(quotation, date || 'unknown');
    if (date === null) expect(flags).not.toContain(flag);
    else expect(flags).toContain(flag);
  });

  it('calls halves joined across an attribution verbatim, and a silent jump altered', () => {
    const halves = [
      'The harbor commission has met the fishing unions three times since March.',
      'We need patience, and we need courage.',
    ];
    expect(check(quoted(halves)).verdict).toBe('verbatim');
    expect(check(quoted(halves.join(' '))).verdict).toBe('altered');
  });

  it('does not take a quotation by another named speaker for an altered one', () => {
    const text = 'the northern ports will not reopen before the new ferries arrive';
    expect(check(quoted(text, { speaker: 'Mara Lind' })).verdict).toBe('altered');
    expect(check(quoted(text, { speaker: 'Hanna Voss' })).verdict).toBe('not-in-corpus');
  });

  it('does not take a contraction of another named speaker for an alteration', () => {
    const text = "I don't see why fishermen should pay";
    expect(check(quoted(text, { speaker: 'Mara Lind' })).verdict).toBe('altered');
    expect(check(quoted(text, { speaker: 'Hanna Voss' })).verdict).toBe('not-in-corpus');
    expect(check(quoted(text), '2018-01-01').verdict).toBe('not-in-corpus');
  });

  it('is softer on headlines, where words are bent to fit', () => {
    const text =
      'northern ports to stay shut until new inspectors arrive, unless parliament grants another 87 million crowns';
    expect(check(quoted(text, { place: 'title' })).verdict).not.toBe('altered');
  });

  it('does not check other languages', () => {
    const answer = check(quoted('Мы должны сохранять терпение и мужество сегодня'));
    expect([answer.verdict, answer.flags]).toEqual(['not-in-corpus', ['other-language']]);
  });

  it('reads a quotation longer than an alignment table part by part', () => {
    const paragraphs = Array.from(
      { length: 130 },
      (_, number) =>
        `Paragraph number ${number + 1000} speaks of the ${'river,hill,field,coast,forest'.split(',')[number % 5]} and of nothing else at all.`,
    );
    const long = smallRecord({ turns: [{ paragraphs }] });
    const answer = checkQuotation(long, quoted(paragraphs.join(' ')), {
      articleDate: 'unknown',
      language: 'en',
    });
    expect(answer.verdict).toBe('verbatim');
    expect(answer.match?.spans).toHaveLength(130);
  });
});

describe('words that a transcript adds in brackets', () => {
  const transcript = smallRecord({
    turns: [
      {
        paragraphs: [
          'The harbour masters of [northern] Ostby met the unions [during the weekend] and promised them new cranes.',
        ],
      },
    ],
  });
  const answer = (text: string) =>
    checkQuotation(transcript, quoted(text), { articleDate: 'unknown', language: 'en' });

  it.each([
    'The harbour masters of Ostby met the unions and promised them new cranes.',
    'The harbour masters of [northern] Ostby met the unions [during the weekend] and promised them new cranes.',
    'The harbour masters of northern Ostby met the unions during the weekend and promised them new cranes.',
  ])('need not be quoted, and may be: %s', (text) => {
    expect(answer(text).verdict).toBe('verbatim');
  });

  it('are told among the folds when they were left out', () => {
    const { folds, edits } = answer('Ostby met the unions and promised them new cranes.');
    expect(folds).toEqual(['brackets']);
    expect(edits.map(({ kind, record: there }) => [kind, there])).toContainEqual([
      'omit',
      'during the weekend',
    ]);
  });

  it('cannot be replaced by others', () => {
    expect(
      answer('The harbour masters of southern Ostby met the unions and promised them new cranes.')
        .verdict,
    ).toBe('altered');
  });
});

describe('numbers in other writing', () => {
  const nets = smallRecord({
    turns: [
      {
        paragraphs: [
          'Our trawlers lost a million nets in the twenty-first gale, while one hundred and five lanterns went down.',
        ],
      },
    ],
  });
  const verdictOf = (text: string) =>
    checkQuotation(nets, quoted(text), { articleDate: 'unknown', language: 'en' }).verdict;

  it.each([
    ['trawlers lost one million nets in the 21st gale', 'verbatim'],
    ['trawlers lost 1 million nets in the twenty-first gale', 'verbatim'],
    ['in the 21st gale, while 105 lanterns went down', 'verbatim'],
    ['trawlers lost two million nets in the 21st gale', 'altered'],
    ['trawlers lost a million nets in the 22nd gale', 'altered'],
    ['in the 21st gale, while 150 lanterns went down', 'altered'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});
