import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../../../src/core/quotes/check-quotation.ts';
import { quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({
  turns: [
    {
      paragraphs: [
        'Our shipyards sold trawlers worth $5 billion to the northern islands last autumn.',
      ],
    },
    {
      paragraphs: [
        'The levy pays for shelter, clean nets, and salted herring for the lighthouse crews.',
        'Mr. Aldous Pym mends the barrels. The winter was harsh. One more gale and the pier is gone.',
      ],
    },
    {
      paragraphs: [
        'We do not want quarrels with the cannery. I can’t say that the smokehouse is finished.',
        'The harbourmaster honours the salting contract until the last day.',
      ],
    },
  ],
});

/** What a reader is told: "page|record", with the name of the difference. */
function told(text: string): string[] {
  const { edits } = checkQuotation(record, quoted(text), {
    articleDate: 'unknown',
    language: 'en',
  });
  return edits
    .filter(({ kind }) => kind !== 'equal')
    .map(({ page, record: there, note }) => `${page}|${there}${note ? ` ${note}` : ''}`);
}

describe('differences as they are told', () => {
  it.each([
    [
      'shipyards sold trawlers worth US$6bn to the northern islands last autumn',
      ['US$6bn|$5 billion number'],
    ],
    [
      'shipyards sold trawlers worth \u20AC5 billion to the northern islands last autumn',
      ['\u20AC|$ number'],
    ],
    [
      'The levy pays for clean nets, shelter, and salted herring for the lighthouse crews',
      ['clean nets, shelter|shelter, clean nets'],
    ],
    [
      'Mr. Aldous Pym mends the barrels. The winter was mild. Another gale and the pier is gone.',
      ['mild|harsh', 'Another|One more'],
    ],
    ['Mr. Egbert Pym mends the barrels. The winter was harsh.', ['Egbert|Aldous name']],
    ['We want quarrels with the cannery.', ['|do not negation']],
    ['I can say that the smokehouse is finished.', ['can|can’t negation']],
    ['The harbourmaster honours the salting contract until Monday', ['Monday|the last date']],
  ])('%s', (text, differences) => {
    expect(told(text)).toEqual(differences);
  });

  it('does not count words that changed places against a quotation', () => {
    const text = 'harsh winter, clean nets, salted herring and the lighthouse shelter crews';
    const { verdict } = checkQuotation(moved, quoted(text), {
      articleDate: 'unknown',
      language: 'en',
    });
    expect(verdict).toBe('altered');
  });
});

const moved = smallRecord({
  turns: [
    {
      paragraphs: [
        'It pays for salted herring, clean nets, harsh winter and the lighthouse shelter crews.',
      ],
    },
  ],
});
