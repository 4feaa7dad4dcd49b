import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../../../../src/core/quotes/check-quotation.ts';
import { emptyResult } from '../../../../../src/core/quotes/result/build-result.ts';
import { quoted, smallRecord } from '../small-record.ts';

const record = smallRecord({
  turns: [
    {
      paragraphs: [
        'As the charter says, no port shall be closed without cause, and we keep to that.',
      ],
      quoted: [{ start: 21, end: 59, source: 'the Port Charter' }],
    },
  ],
});

describe('foundResult', () => {
  it('says when the words were the speaker\u2019s quotation of others', () => {
    const context = { articleDate: 'unknown', language: 'en' };
    const answer = checkQuotation(record, quoted('no port shall be closed without cause'), context);
    expect(answer.flags).toContain('quoted-words');
    expect(answer.match?.quoted.map(({ source }) => source)).toEqual(['the Port Charter']);
    const own = checkQuotation(
      record,
      quoted('and we keep to that, [he said] as the charter says'),
      context,
    );
    expect(own.flags).not.toContain('quoted-words');
  });
});

describe('emptyResult', () => {
  it('keeps the quotation and claims nothing', () => {
    const answer = emptyResult(quoted('no such words'), 'not-in-corpus');
    expect(answer).toMatchObject({
      text: 'no such words',
      match: null,
      others: [],
      edits: [],
      flags: [],
    });
  });
});
