import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInline } from '../../../src/corpus/parse-inline.ts';

const cases: [text: string, pieces: [string | null, string][]][] = [
  ['He said so.', [['reported', 'He said so.']]],
  [
    '=="Yes, we do,"== ~~he said.~~',
    [
      ['direct', 'Yes, we do,'],
      [null, 'he said.'],
    ],
  ],
  [
    'He said that =="all is well."==',
    [
      ['reported', 'He said that'],
      ['direct', 'all is well.'],
    ],
  ],
  [
    '==“Curly.”== So he said.',
    [
      ['direct', 'Curly.'],
      ['reported', 'So he said.'],
    ],
  ],
  [`=="With 'inner' marks."==`, [['direct', "With 'inner' marks."]]],
  ['Hailed as a "slogan", he said.', [['reported', 'Hailed as a "slogan", he said.']]],
];

test.each(cases)('splits %s by voice', (text, pieces) => {
  const { pieces: found, faults } = parseInline(text);
  expect(found.map((piece) => [piece.voice, piece.text])).toEqual(pieces);
  expect(faults).toEqual([]);
});

test.each([
  ['==Yes,== he said.', 'must stand in quotation marks'],
  ['=="Yes," he said.', 'opened and not closed'],
  ['"Yes," ~~he said.', 'opened and not closed'],
])('tells of bad marks in %s', (text, fault) => {
  expect(parseInline(text).faults.join()).toContain(fault);
});

test('without its marks a paragraph is what the source has', () => {
  const words = fc.stringMatching(/^[a-z ,.]{1,20}$/);
  const piece = fc.tuple(fc.constantFrom('direct', 'tag', 'plain'), words);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const written = pieces.map(([kind, text]) =>
        kind === 'direct' ? `=="${text}"==` : kind === 'tag' ? `~~${text}~~` : text,
      );
      const source = pieces.map(([kind, text]) => (kind === 'direct' ? `"${text}"` : text));
      expect(parseInline(written.join(' ')).plain).toBe(source.join(' '));
    }),
  );
});
