import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../../../../src/core/quotes/check-quotations.ts';
import { quoted, smallRecord } from '../small-record.ts';

const NEEDS =
  'We need lanterns, oars, sailcloth, tar and patience. Boats are slow in winter. Ferries are quick and cheap.';
const record = smallRecord({ turns: [{ paragraphs: [NEEDS] }] });

function check(quote: string) {
  const [answer] = checkQuotations(record, [quoted(quote, { speaker: 'Lind' })], {
    articleDate: 'unknown',
    language: 'en',
  });
  const differences = answer?.edits
    .filter(({ kind }) => kind !== 'equal')
    .map(({ page, record }) => `${page} | ${record}`);
  return { verdict: answer?.verdict, match: answer?.match?.text, differences };
}

describe('a list in another order', () => {
  it.each([
    ['We need tar, oars, sailcloth, lanterns and patience'],
    ['need oars, tar and patience, lanterns, sailcloth'],
    ['tar, sailcloth, oars, lanterns and patience'],
  ])('is altered, though no two words stand together as in the record: %s', (quote) => {
    expect(check(quote).verdict).toBe('altered');
  });

  it('is told as one difference, from the first word that moved to the last', () => {
    expect(check('We need tar, oars, sailcloth, lanterns and patience')).toEqual({
      verdict: 'altered',
      match: 'We need lanterns, oars, sailcloth, tar and patience',
      differences: ['tar, oars, sailcloth, lanterns | lanterns, oars, sailcloth, tar'],
    });
  });

  it('is found where nothing stands in its place', () => {
    expect(check('sailcloth, tar, lanterns, oars and patience').match).toBe(
      'lanterns, oars, sailcloth, tar and patience',
    );
  });

  it('has to have every word as often as the record', () => {
    expect(check('We need tar, oars, tar, lanterns and patience').differences).not.toEqual([
      'tar, oars, tar, lanterns | lanterns, oars, sailcloth, tar',
    ]);
  });

  it('counts words that stand twice on the way', () => {
    expect(check('Ferries are cheap and quick in winter').match).toBe(
      'in winter. Ferries are quick and cheap',
    );
  });

  it('tells whole sentences in another order as such', () => {
    expect(
      check('Boats are slow in winter. We need lanterns, oars, sailcloth, tar and patience.'),
    ).toMatchObject({
      verdict: 'altered',
      differences: [],
    });
  });
});

describe('a number or a word that denies in another place', () => {
  const talks = smallRecord({
    turns: [{ paragraphs: ['Not all of the 40 boats and 12 nets that we lost were insured.'] }],
  });
  it.each([
    ['all of the 40 boats and 12 nets that we lost were not insured', ['insert not']],
    ['Not all of the 12 boats and 40 nets that we lost were insured', ['replace 12', 'replace 40']],
  ])('is told by itself: %s', (quote, differences) => {
    const [answer] = checkQuotations(talks, [quoted(quote)], {
      articleDate: 'unknown',
      language: 'en',
    });
    const told = answer?.edits.filter(({ kind }) => kind !== 'equal') ?? [];
    expect(told.map(({ kind, page, record }) => `${kind} ${page || record}`)).toEqual(differences);
  });
});
