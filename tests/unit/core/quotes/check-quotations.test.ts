import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuotationRecord } from '../../../../scripts/eval/quotations-data.ts';
import {
  asPageQuotation,
  faultOf,
  makeQuotation,
} from '../../../../scripts/eval/quotations-generated.ts';
import { CHANGES } from '../../../../scripts/eval/quotations-makers.ts';
import { seededChoose } from '../../../../scripts/eval/quotations-seed.ts';
import { makeUnrelated } from '../../../../scripts/eval/quotations-unrelated.ts';
import type { CheckedQuotation } from '../../../../src/core/findings.ts';
import { checkQuotations } from '../../../../src/core/quotes/check-quotations.ts';
import type { QuotationRecord } from '../../../../src/core/quotes/shingles/record-words.ts';
import { BRIDGE, HARBOUR, quoted, smallRecord } from './small-record.ts';

it('answers every quotation of a page, in order, and keeps what the page said of it', () => {
  const record = smallRecord({ turns: [{ paragraphs: [HARBOUR, BRIDGE] }] });
  const quotations = [
    quoted('is not a favor to anyone', { place: 'block' }),
    quoted('a thing that nobody here has ever said'),
    quoted('has met the fishing unions', { speaker: 'Lind' }),
  ];
  const answers = checkQuotations(record, quotations, {
    articleDate: '2020-05-05',
    language: 'en',
  });
  expect(answers.map(({ verdict }) => verdict)).toEqual(['verbatim', 'not-in-corpus', 'verbatim']);
  answers.forEach((answer, position) => {
    expect(answer).toMatchObject({ ...quotations[position] });
  });
});

describe('beside a long quotation of the same statement', () => {
  const HERE = 'we will have to do it again';
  const record = smallRecord(
    { id: 'here', turns: [{ paragraphs: [HARBOUR, `${BRIDGE} I think ${HERE} in the end.`] }] },
    {
      id: 'elsewhere',
      person: 'wei-tan',
      turns: [{ paragraphs: ['Snow fell on our nine old lighthouses all winter.'] }],
    },
  );
  const long = 'I do not see why fishermen should pay for it';
  const other = 'Snow fell on our nine old lighthouses all winter';
  const short = quoted('will have to do it well', { speaker: 'Lind' });
  const verdictOn = (articleDate: string, ...others: ReturnType<typeof quoted>[]) =>
    checkQuotations(record, [short, ...others], { articleDate, language: 'en' })[0]?.verdict;
  const verdictBeside = (...others: ReturnType<typeof quoted>[]) => verdictOn('unknown', ...others);

  it('a changed word is reported in a quotation too short to judge alone', () => {
    expect(verdictBeside()).toBe('not-in-corpus');
    expect(verdictBeside(quoted(long))).toBe('altered');
  });

  it('a changed word is reported in a quotation with too few words to judge', () => {
    const promise = quoted('we will try to do it', { speaker: 'Lind' });
    const about = (...page: ReturnType<typeof quoted>[]) =>
      checkQuotations(record, page, { articleDate: 'unknown', language: 'en' })[0];
    expect(about(promise)).toMatchObject({
      verdict: 'different-wording',
      flags: expect.arrayContaining(['too-few-words']),
    });
    expect(about(promise, quoted(long))?.verdict).toBe('altered');
  });

  it('a changed word is reported in an article of the days after it only', () => {
    expect(verdictOn('2020-05-05')).toBe('altered');
    expect(verdictOn('2020-07-05')).toBe('not-in-corpus');
    expect(verdictOn('2021-05-05')).toBe('not-in-corpus');
  });

  it.each<[string, ReturnType<typeof quoted>]>([
    ['of another statement', quoted(other)],
    ['by another speaker', quoted(long, { speaker: 'Hanna Voss' })],
    ['of few words', quoted('why fishermen should pay for it')],
    ['that is altered itself', quoted(long.replace('fishermen', 'sailors'))],
  ])('but not beside one %s', (_name, beside) => {
    expect(verdictBeside(beside)).toBe('not-in-corpus');
  });
});

describe('on quotations made from the record by one known change', async () => {
  const record = await openQuotationRecord();
  const cases = 25;

  it.each(CHANGES)('gives the right verdict and points at the word: %s', (change) => {
    const choose = seededChoose(CHANGES.indexOf(change) + 1);
    const faults: string[] = [];
    let made = 0;
    for (let turn = 0; turn < cases * 40 && made < cases; turn += 1) {
      const quotation = makeQuotation(record.corpus, change, choose);
      if (!quotation) continue;
      made += 1;
      const [answer] = checkQuotations(record, [asPageQuotation(quotation)], CONTEXT);
      const fault = answer ? faultOf(quotation, answer) : 'no answer';
      if (fault !== null) faults.push(`${fault}: ${quotation.text}`);
      if (answer) expectOffsets(record, answer);
    }
    expect(made).toBeGreaterThan(4);
    expect(faults.slice(made > 100 ? Math.floor(made / 100) : 0)).toEqual([]);
  });

  it('finds nothing in unrelated quotations', () => {
    const choose = seededChoose(99);
    const vocabulary = record.corpus.passages.flatMap((passage) => passage.text.split(/\s+/));
    const unrelated = Array.from({ length: 1_500 }, () =>
      quoted(makeUnrelated(vocabulary, choose)),
    );
    const verdicts = checkQuotations(record, unrelated, CONTEXT).map(({ verdict }) => verdict);
    // A word said twice is no word more.
    expect(['not-in-corpus', 'too-short']).toEqual(expect.arrayContaining([...new Set(verdicts)]));
  });

  it('never lets typography alone change a verdict', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray([...TYPOGRAPHY]), (seed, styles) => {
        const choose = seededChoose(seed);
        const change = CHANGES[choose(8)] ?? 'none';
        const quotation = makeQuotation(record.corpus, change, choose);
        if (!quotation) return;
        const styled = styles.reduce((text, style) => style(text), quotation.text);
        const [plain, other] = checkQuotations(
          record,
          [quotation.text, styled].map((text) => asPageQuotation({ ...quotation, text })),
          CONTEXT,
        );
        expect(other?.verdict).toBe(plain?.verdict);
        if (other) expectOffsets(record, other);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('gives offsets that slice to the text claimed, whatever the words', () => {
    const vocabulary = record.corpus.passages
      .slice(0, 40)
      .flatMap((passage) => passage.text.split(/\s+/));
    const word = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .nat(vocabulary.length - 12)
          .map((at) => vocabulary.slice(at, at + 9).join(' ')),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('…', '[...]', '[he]', '“', "don't", '...', '[T]his'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        for (const answer of checkQuotations(record, [quoted(words.join(' '))], CONTEXT)) {
          expectOffsets(record, answer);
        }
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

const CONTEXT = { articleDate: 'unknown', language: 'en' };

const TYPOGRAPHY: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replace(/'/g, '\u2019'),
  (text) => text.replace(/[\u201C\u201D]/g, '"'),
  (text) => text.replace(/ /g, '\u2002'),
  (text) => text.replace(/-/g, '\u2011'),
  (text) => `${text},`,
  (text) => text.replace(/fi/g, '\uFB01'),
  (text) => text.replace(/([a-z]{3})([a-z]{3})/g, '$1\u200B$2'),
  (text) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00AD$2'),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/ /g, '\n'),
  (text) => text.replace(/, /g, ' \u2014 '),
  (text) => `\u200F ${text}\u200E.`,
  (text) => text.normalize('NFD'),
  (text) => text.replace(/"/g, "''"),
  (text) =>
    text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

function expectOffsets({ corpus }: QuotationRecord, answer: CheckedQuotation): void {
  const textOf = (id: string) => corpus.passages.find((passage) => passage.id === id)?.text ?? '';
  for (const match of [answer.match, ...answer.others]) {
    if (!match) continue;
    for (const span of [match, ...match.spans]) {
      expect(span.text).not.toBe('');
      expect(textOf(span.passage).slice(span.start, span.end)).toBe(span.text);
    }
  }
  let last = 0;
  for (const edit of answer.edits) {
    expect(answer.text.slice(edit.pageStart, edit.pageEnd)).toBe(edit.page);
    expect(textOf(edit.passage).slice(edit.recordStart, edit.recordEnd)).toBe(edit.record);
    expect(edit.pageStart).toBeGreaterThanOrEqual(last);
    last = edit.pageEnd;
  }
}
