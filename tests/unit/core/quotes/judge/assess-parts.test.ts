import { describe, expect, it } from 'vitest';
import { assessParts, statementsOf } from '../../../../../src/core/quotes/judge/assess-parts.ts';
import { sentenceParts } from '../../../../../src/core/quotes/judge/quotation-parts.ts';
import { quotationWords } from '../../../../../src/core/quotes/shingles/quotation-words.ts';
import { NO_CONTEXT, quoted, smallRecord } from '../small-record.ts';

const A = 'Herring quotas will be halved next spring.';
const B = 'The cannery at Ostby keeps its licence.';
const C = 'Every crew receives a winter grant from us.';
const record = smallRecord(
  { turns: [{ paragraphs: [`${A} ${B} ${C}`] }] },
  { turns: [{ paragraphs: ['Sugar beet growers are paid by weight.'] }] },
);

function parts(...sentences: string[]) {
  const quotation = quoted(sentences.join(' '));
  const words = quotationWords(quotation);
  return assessParts(record, words, sentenceParts(quotation, words), NO_CONTEXT);
}

describe('assessParts', () => {
  it('tells how each part follows the one before', () => {
    expect(parts(A, B)?.sequences).toEqual(['first', 'adjacent']);
    expect(parts(A, C)?.sequences).toEqual(['first', 'later']);
    expect(parts(C, A)?.sequences).toEqual(['first', 'earlier']);
    expect(parts(A, 'Sugar beet growers are paid by weight.')?.sequences).toEqual([
      'first',
      'elsewhere',
    ]);
  });

  it('holds a silent jump within one turn for an alteration', () => {
    expect(parts(A, B)?.level).toBe('verbatim');
    expect(parts(A, C)?.level).toBe('altered');
  });

  it('holds a jump at an ellipsis for words left out with a mark', () => {
    expect(parts(A, '…', B)?.level).toBe('verbatim');
    expect(parts(A, '…', C)?.level).toBe('elided');
  });

  it('answers nothing unless every part is found', () => {
    expect(parts(A, 'Nobody ever promised the islanders a tunnel.')).toBeNull();
    expect(parts(A)).toBeNull();
  });
});

describe('statementsOf', () => {
  it('lists each statement once', () => {
    const found = parts(A, B, 'Sugar beet growers are paid by weight.');
    expect([...statementsOf(record, found?.parts ?? [])]).toEqual(['s0', 's1']);
  });
});
