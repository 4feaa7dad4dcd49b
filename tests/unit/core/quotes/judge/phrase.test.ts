import { describe, expect, it } from 'vitest';
import { assessPhrase } from '../../../../../src/core/quotes/judge/phrase.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { NO_CONTEXT, quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({
  turns: [
    {
      paragraphs: [
        'A steel herring fleet left.',
        'The steel herring fleet came back.',
        ...Array.from({ length: 20 }, () => 'Such is the northern way.'),
      ],
    },
  ],
});

function phrase(text: string) {
  return assessPhrase(record, quotationWords(quoted(text)), NO_CONTEXT);
}

describe('assessPhrase', () => {
  it('lists all homes of a rare phrase', () => {
    const answer = phrase('steel herring fleet');
    expect(answer.verdict === 'phrase' && answer.homes.length).toBe(2);
  });

  it.each([
    ['herring', 'too-short'],
    ['such is the', 'too-short'],
    ['good news', 'too-short'],
    ['the northern way', 'too-short'],
    ['steel … fleet', 'too-short'],
    ['steel herring boats', 'not-in-corpus'],
  ])('%s: %s', (text, verdict) => {
    expect(phrase(text).verdict).toBe(verdict);
  });
});
