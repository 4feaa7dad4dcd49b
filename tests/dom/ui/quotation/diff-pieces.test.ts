import { describe, expect, it } from 'vitest';
import { type DiffPiece, pageRows, recordRows } from '../../../../src/ui/quotation/diff-pieces.ts';
import { changedNumber, checked, edit, match } from '../samples.ts';

const text = (pieces: DiffPiece[]) => pieces.map((piece) => piece.text).join('');
const differing = (pieces: DiffPiece[]) =>
  pieces.filter(({ kind }) => kind === 'differs').map((piece) => piece.text);

describe('pageRows and recordRows', () => {
  it('give each text again when joined', () => {
    const quotation = changedNumber();
    expect(text(pageRows(quotation).flat())).toBe(quotation.text);
    expect(text(recordRows(quotation).flat())).toBe(quotation.match?.text);
  });

  it('mark exactly the words that differ', () => {
    expect(differing(pageRows(changedNumber()).flat())).toEqual(['79']);
    expect(differing(recordRows(changedNumber()).flat())).toEqual(['87']);
  });

  it('keep words that stand on one side only on that side', () => {
    const quotation = checked({
      text: 'We tested all 87 bridges, and none of them fell.',
      edits: [
        { ...edit({ kind: 'insert', page: 'all ', record: '', at: 10 }) },
        {
          ...edit({ kind: 'delete', page: '', record: 'none of ', at: 26 }),
          pageStart: 30,
          pageEnd: 30,
        },
      ],
    });
    expect(differing(pageRows(quotation).flat())).toEqual(['all ', '']);
    expect(differing(recordRows(quotation).flat())).toEqual(['none of ']);
  });

  it('count offsets of the record from the start of the passage, not of the match', () => {
    const span = {
      statement: 's',
      passage: 'made-interview#p3',
      start: 10,
      end: 20,
      text: '87 bridges',
    };
    const quotation = checked({
      text: '79 bridges',
      match: match({ ...span, spans: [span] }),
      edits: [
        {
          ...edit({ kind: 'replace', page: '79', record: '87', at: 0 }),
          recordStart: 10,
          recordEnd: 12,
        },
      ],
    });
    expect(differing(recordRows(quotation).flat())).toEqual(['87']);
  });

  it('survive edits that lie outside the text or across each other', () => {
    const quotation = checked({
      edits: [
        edit({ kind: 'replace', page: 'x'.repeat(900), record: 'y'.repeat(900), at: 3 }),
        edit({ kind: 'replace', page: 'tested', record: 'tested', at: 3 }),
        edit({ kind: 'replace', page: 'sted', record: 'sted', at: 5 }),
      ],
    });
    expect(text(pageRows(quotation).flat())).toBe(quotation.text);
    expect(text(recordRows(quotation).flat())).toBe(quotation.match?.text);
  });

  it('say between stretches whether words were left out, the paragraph ends, or the record is elsewhere', () => {
    const span = (start: number, end: number, passage = 'made-interview#p3') => ({
      statement: 's',
      passage,
      start,
      end,
      text: 'x'.repeat(end - start),
    });
    const between = (spans: ReturnType<typeof span>[], change = {}) =>
      recordRows(checked({ match: match({ spans }), ...change })).flat()[1];
    const omit = edit({ kind: 'omit', page: '', record: 'left out', at: 10 });
    expect(between([span(0, 9), span(20, 30)], { edits: [omit] })).toEqual({
      text: 'left out',
      kind: 'gap',
      edit: omit,
    });
    expect(between([span(0, 9), span(0, 5, 'made-interview#p4')])).toEqual({
      text: '',
      kind: 'break',
    });
    expect(between([span(0, 9), span(20, 30)], { flags: ['not-adjacent'] })).toEqual({
      text: '[…]',
      kind: 'break',
    });
  });

  it('begin a row of either side where the page goes on after words it left out', () => {
    const text = 'We tested … and none of them fell.';
    const quotation = checked({
      text,
      match: match({
        spans: [
          { statement: 's', passage: 'made-interview#p3', start: 0, end: 9, text: 'We tested' },
          {
            statement: 's',
            passage: 'made-interview#p3',
            start: 22,
            end: 43,
            text: 'and none of them fell',
          },
        ],
      }),
      edits: [
        { ...edit({ kind: 'equal', page: 'We tested', record: 'We tested', at: 0 }) },
        {
          ...edit({ kind: 'omit', page: '', record: 'eighty-seven', at: 9 }),
          recordStart: 10,
          recordEnd: 21,
        },
        {
          ...edit({
            kind: 'equal',
            page: 'and none of them fell',
            record: 'and none of them fell',
            at: 12,
          }),
          recordStart: 22,
          recordEnd: 43,
        },
      ],
    });
    const texts = (rows: DiffPiece[][]) => rows.map((row) => row.map((piece) => piece.text));
    expect(texts(pageRows(quotation))).toEqual([['We tested … '], ['and none of them fell.']]);
    expect(texts(recordRows(quotation))).toEqual([
      ['We tested', 'eighty-seven'],
      ['and none of them fell'],
    ]);
  });

  it('have no text from the record if there is no match', () => {
    expect(recordRows(checked({ match: null }))).toEqual([]);
  });
});
