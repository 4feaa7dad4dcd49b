import { describe, expect, it } from 'vitest';
import {
  type DiffPiece,
  diffRows,
  pageRows,
  recordRows,
} from '../../../../src/ui/quotation/diff-pieces.ts';
import { changedNumber, checked, edit, match } from '../samples.ts';

const text = (pieces: DiffPiece[]) => pieces.map((piece) => piece.text).join('');
const differing = (pieces: DiffPiece[]) =>
  pieces.filter(({ kind }) => kind === 'differs').map((piece) => piece.text);

const texts = (rows: DiffPiece[][]) => rows.map((row) => row.map((piece) => piece.text));

/** A quotation of the record's first and last words, with a mark for those between. */
function withOmission(omitted: string) {
  const place = { statement: 's', passage: 'made-interview#p3' };
  const [first, last] = ['We tested', 'and none of them fell'];
  const start = first.length + omitted.length + 2;
  const omit = edit({ kind: 'omit', page: '', record: omitted, at: first.length + 1 });
  const rest = edit({ kind: 'equal', page: last, record: last, at: 12 });
  return checked({
    text: `${first} … ${last}.`,
    match: match({
      spans: [
        { ...place, start: 0, end: first.length, text: first },
        { ...place, start, end: start + last.length, text: last },
      ],
    }),
    edits: [
      edit({ kind: 'equal', page: first, record: first, at: 0 }),
      omit,
      { ...rest, recordStart: start, recordEnd: start + last.length },
    ],
  });
}

describe('diffRows', () => {
  it('leave a short omission among the record’s words, so that nothing is torn apart', () => {
    const [row, ...others] = diffRows(withOmission('eighty-seven'));
    expect(others).toEqual([]);
    expect(texts([row?.page ?? [], row?.record ?? []])).toEqual([
      ['We tested … ', 'and none of them fell.'],
      ['We tested', 'eighty-seven', 'and none of them fell'],
    ]);
  });

  it('set a long omission apart, after which both sides begin again', () => {
    const long = 'eighty-seven bridges in all parts of the country, and eighty-eight tunnels,';
    const [one, two] = diffRows(withOmission(long));
    expect(one?.omitted?.text).toBe(long);
    expect(texts([one?.page ?? [], one?.record ?? []])).toEqual([['We tested … '], ['We tested']]);
    expect(two?.omitted).toBeUndefined();
    expect(texts([two?.page ?? [], two?.record ?? []])).toEqual([
      ['and none of them fell.'],
      ['and none of them fell'],
    ]);
  });
});

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
    const quotation = withOmission('eighty-seven');
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
