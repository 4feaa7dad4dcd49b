import { describe, expect, it } from 'vitest';
import { writtenQuantity } from '../../../../../src/core/quotes/compare/written-quantity.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { quoted } from '../small-record.ts';

function written(text: string): string {
  return writtenQuantity(quotationWords(quoted(text)));
}

describe('writtenQuantity', () => {
  it.each([
    ['$5 billion', '5 billion dollars'],
    ['$5 billion', 'US$5 billion'],
    ['five billion US dollars', 'US$5bn'],
    ['\u20AC700m', '700 million euros'],
    ['\u00A33,500,000', '3.5 million pounds'],
    ['40 yuan', 'RMB 40'],
    ['10\u201315', '10 to 15'],
    ['ten to fifteen per cent', '10-15%'],
    ['10% to 15%', '10 to 15 percent'],
    ['$10-$15', '10 to 15 dollars'],
    ['2019-20', '2019 to 2020'],
    ['1/3', 'one third'],
    ['a third of the', 'one-third of the'],
    ['\u2153', '1/3'],
    ['3/4', 'three quarters'],
    ['5th May', 'May 5'],
    ['5 May', 'May 5th'],
    ['the 21st of June', '21 June'],
    ['Sept. 3', '3 September'],
    ['No. 5', 'number five'],
    ['one hundred and five ships', '105 ships'],
  ])('%s is %s', (a, b) => {
    expect(written(a)).toBe(written(b));
  });

  it.each([
    ['87', '79'],
    ['$5 billion', '$5 million'],
    ['$5 billion', '\u20AC5 billion'],
    ['HK$5 billion', '$5 billion'],
    ['gave us $5', 'gave $5'],
    ['5 billion', '5 billion dollars'],
    ['10, 15', '10 to 15'],
    ['15 to 10', '10 to 15'],
    ['10 to 15%', '10 to 15'],
    ['10 percentage points', '10 percent'],
    ['1/3', '1 to 3'],
    ['1/3', '2/3'],
    ['a third meeting', 'one third'],
    ['half', 'one third'],
    ['5 May', '6 May'],
    ['5 May', '5 June'],
    ['May 5 million people', '5 May'],
    ['40 May', 'May 40'],
    ['2.5', '25'],
  ])('%s is not %s', (a, b) => {
    expect(written(a)).not.toBe(written(b));
  });
});
