import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../../../src/core/quotes/check-quotation.ts';
import { BRIDGE, HARBOUR, quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({ turns: [{ paragraphs: [HARBOUR, BRIDGE] }] });

function differences(text: string): string[] {
  const { edits } = checkQuotation(record, quoted(text), {
    articleDate: 'unknown',
    language: 'en',
  });
  return edits
    .filter(({ kind }) => kind !== 'equal')
    .map(({ kind, page, record: there, note }) =>
      `${kind} "${page}" "${there}" ${note ?? ''}`.trim(),
    );
}

describe('editsOf', () => {
  it.each([
    [
      'the northern ports will reopen before the new inspectors arrive',
      ['delete "" "not" negation'],
    ],
    ['unless parliament grants another 79 million crowns', ['replace "79" "87" number']],
    [
      'the northern ports can not reopen before the new inspectors arrive',
      ['replace "can" "will" modal'],
    ],
    [
      'the northern ports will not fully reopen before the new inspectors arrive',
      ['insert "fully" ""'],
    ],
    ['Our bridge over the Soder strait is not a favor', ['replace "Soder" "Kessel" name']],
    [
      "the northern ports won't reopen before the new inspectors arrive",
      ['replace "won\'t" "will not" contraction'],
    ],
    [
      'the northern ports will not reopen … unless parliament grants another',
      ['omit "" "before the new inspectors arrive"'],
    ],
    ['The harbour commission has met the fishing unions', []],
  ])('points at the changed words of %s', (text, expected) => {
    expect(differences(text)).toEqual(expected);
  });

  it('gives a step that runs over a paragraph\u2019s end passage by passage', () => {
    const { edits } = checkQuotation(
      record,
      quoted('and we need courage. Our bridge over the Kessel strait'),
      {
        articleDate: 'unknown',
        language: 'en',
      },
    );
    expect(edits.map(({ page, passage }) => [page, passage])).toEqual([
      ['and we need courage', 's0#p1'],
      ['Our bridge over the Kessel strait', 's0#p2'],
    ]);
  });
});
