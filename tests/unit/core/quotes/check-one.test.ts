import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openQuotationRecord } from '../../../../scripts/eval/quotations-data.ts';
import { projectRoot } from '../../../../scripts/lib/project-root.mjs';
import type {
  CheckedQuotation,
  Fold,
  Verdict,
  VerdictFlag,
} from '../../../../src/core/findings.ts';
import { MAX_QUERY_LENGTH } from '../../../../src/core/limits.ts';
import { checkOne } from '../../../../src/core/quotes/check-one.ts';
import { checkQuotations } from '../../../../src/core/quotes/check-quotations.ts';
import { FOLD_ORDER } from '../../../../src/core/quotes/compare/folds-needed.ts';
import { FLAG_ORDER } from '../../../../src/core/quotes/judge/flags.ts';
import type { QuotationRecord } from '../../../../src/core/quotes/shingles/record-words.ts';
import { HARBOUR, quoted, smallRecord } from './small-record.ts';

const record = smallRecord({ turns: [{ paragraphs: [HARBOUR] }] });

describe('checkOne', () => {
  it.each([
    'The harbor commission has met the fishing unions three times',
    '"The harbor commission has met the fishing unions three times,"',
    '\u201CThe harbor commission has met,\u201D said Mara Lind, \u201Cthe fishing unions three times.\u201D',
    '  \u00ABThe harbor commission has met the fishing unions three times\u00BB ',
  ])('takes %s for the words alone', (quote) => {
    const answer = checkOne(record, { quote });
    expect(answer.verdict).toBe('verbatim');
    for (const { start, end } of answer.pieces)
      expect(answer.text).toContain(quote.slice(start, end));
  });

  it('says of words that reach the length at which they are cut that there was more, and of no others', () => {
    const quote = 'The harbor commission has met the fishing unions three times. '.repeat(400);
    const flagsOf = (length: number) => checkOne(record, { quote: quote.slice(0, length) }).flags;
    expect(flagsOf(MAX_QUERY_LENGTH)).toContain('too-long');
    expect(flagsOf(MAX_QUERY_LENGTH - 1)).not.toContain('too-long');
  });

  const harbour = 'The harbor commission has met the fishing unions three times';
  const boats = 'The boats will sail again before winter';

  it.each([
    [`She said "${harbour}" at noon.`, 'verbatim', null],
    [
      `Mara Lind told reporters: \u201C${harbour}.\u201D Nobody asked why.`,
      'verbatim',
      'Mara Lind',
    ],
    [`She said "${harbour.replace('three', 'two')}"`, 'altered', null],
    [`Elle a dit\u00A0: \u00AB\u00A0${harbour}\u00A0\u00BB \u00E0 midi`, 'verbatim', null],
    [`She was curt.\n\n\u201C${harbour}.\u201D\n\nThen she left.`, 'verbatim', null],
    [`Some call it the "steel fleet"; she said "${harbour}".`, 'verbatim', null],
  ])(
    'compares what is in marks where a sentence around it was selected too: %s',
    (quote, verdict, speaker) => {
      const answer = checkOne(record, { quote });
      expect(answer).toMatchObject({ verdict, speaker });
      expect(answer.text).not.toMatch(/said|told|dit|curt|fleet/);
      expect(answer.pieces.map(({ start, end }) => quote.slice(start, end))).toEqual([answer.text]);
    },
  );

  it.each([`She said "${harbour}" and "${boats}".`, `She said "${boats}" and "${harbour}".`])(
    'answers for the one of several quotations that the record has, and says so: %s',
    (quote) => {
      const answer = checkOne(record, { quote });
      expect(answer).toMatchObject({ verdict: 'verbatim', text: harbour });
      expect(answer.flags).toContain('one-of-several');
    },
  );

  it('says nothing of several where the record has all of them', () => {
    const [first, second] = ['The harbor commission has met', 'the fishing unions three times'];
    const { verdict, flags } = checkOne(record, { quote: `"${first}" and "${second}"` });
    expect(verdict).toBe('verbatim');
    expect(flags).not.toContain('one-of-several');
  });

  it.each([['what is in marks, nor the rest, is in the record', `He said "${boats}" at noon.`]])(
    'finds nothing where %s',
    (_case, quote) => {
      expect(checkOne(record, { quote })).toMatchObject({ verdict: 'not-in-corpus', text: quote });
    },
  );

  it('compares the whole where the record has words around those in marks, too', () => {
    const quote = HARBOUR.replace(
      'met the fishing unions three times',
      'seen "the fishing unions three times"',
    );
    const answer = checkOne(record, { quote });
    expect(answer).toMatchObject({ verdict: 'altered', text: quote });
  });

  it('lets the request name the speaker', () => {
    const quote = `Mara Lind said: "${harbour}"`;
    const answer = checkOne(record, { quote, speaker: 'Hanna Voss' });
    expect(answer).toMatchObject({ verdict: 'verbatim', speaker: 'Hanna Voss' });
    expect(answer.flags).toContain('other-speaker');
  });

  it('uses speaker and date of the request', () => {
    const quote = 'has met the fishing unions three times';
    const answer = checkOne(record, { quote, speaker: 'Hanna Voss', date: '2001-01-01' });
    expect(answer.flags).toEqual(expect.arrayContaining(['other-speaker', 'predates']));
    expect(
      checkOne(record, { quote, speaker: 'Mara Lind', date: '2020-05-05' }).flags,
    ).not.toContain('other-speaker');
  });

  it('answers empty requests', () => {
    expect(checkOne(record, { quote: ' "" ' }).verdict).toBe('too-short');
  });
});

interface Example {
  verdict: Verdict;
  quote: string;
  speaker?: string;
  date?: string;
  /** Another quotation of the same page. */
  beside?: string;
  flags?: VerdictFlag[];
  folds?: Fold[];
  omitted?: string;
  differs?: { page: string; record: string; note?: string };
}

describe('docs/matching.md', async () => {
  const text = readFileSync(join(projectRoot, 'docs/matching.md'), 'utf8');
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)];
  const examples = blocks.flatMap((block): Example[] => parse(block[1] ?? ''));
  const bundled = await openQuotationRecord();

  it('explains every verdict, fold and flag, and has an example of each', () => {
    const rows = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map((row) => row[1] ?? '');
    expect(rows.toSorted()).toEqual([...VERDICTS, ...FOLD_ORDER, ...FLAG_ORDER].toSorted());
    const shown = examples.flatMap(({ verdict, flags = [], folds = [] }) => [
      verdict,
      ...flags,
      ...folds,
    ]);
    // One of 20,000 characters would fill the page; `checkOne` has a test of its own for it.
    expect(rows.filter((row) => !shown.some((one) => one === row))).toEqual(['too-long']);
  });

  it.each(examples)('is true of $verdict: $quote', (example) => {
    const { quote, speaker, date, beside } = example;
    const answer = beside
      ? onPage(bundled, quote, speaker ?? null, beside)
      : checkOne(bundled, {
          quote,
          ...(date ? { date } : {}),
          ...(speaker ? { speaker } : {}),
        });
    expect(answer.verdict).toBe(example.verdict);
    if (example.flags) expect(answer.flags).toEqual(expect.arrayContaining(example.flags));
    if (example.folds) expect(answer.folds).toEqual(example.folds);
    const shown = answer.edits.map(({ kind, record: words }) => (kind === 'omit' ? words : ''));
    if (example.omitted !== undefined) expect(shown).toContain(example.omitted);
    if (example.differs)
      expect(answer.edits).toContainEqual(expect.objectContaining(example.differs));
  });
});

/** Written as a record, so that a verdict which is added cannot be left out here. */
const VERDICTS = Object.keys({
  verbatim: 1,
  elided: 1,
  altered: 1,
  reported: 1,
  question: 1,
  'different-wording': 1,
  phrase: 1,
  'too-short': 1,
  'not-in-corpus': 1,
} satisfies Record<Verdict, 1>);

function onPage(
  all: QuotationRecord,
  quote: string,
  speaker: string | null,
  beside: string,
): CheckedQuotation {
  const page = [quoted(quote, { speaker }), quoted(beside, { speaker })];
  const [answer] = checkQuotations(all, page, { articleDate: 'unknown', language: 'en' });
  if (!answer) throw new Error('A page of two quotations has no answer.');
  return answer;
}
