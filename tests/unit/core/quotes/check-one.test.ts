import { describe, expect, it } from 'vitest';
import { checkOne } from '../../../../src/core/quotes/check-one.ts';
import { HARBOUR, smallRecord } from './small-record.ts';

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
