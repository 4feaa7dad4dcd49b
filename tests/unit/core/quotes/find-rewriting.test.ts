import { beforeAll, describe, expect, it } from 'vitest';
import { seededChoose } from '../../../../scripts/eval/quotations-seed.ts';
import { findRewriting } from '../../../../src/core/quotes/find-rewriting.ts';
import type { QuotationRecord } from '../../../../src/core/quotes/shingles/record-words.ts';
import { openCorpus } from '../../../support/open-corpus.ts';

let record: QuotationRecord;
beforeAll(async () => {
  record = await openCorpus();
});

const ORDINARY =
  'The ferry between the two islands will sail again from Monday, the harbour office said, after a week in which no boat could leave.';

function textsOf(statement: number): string[] {
  return record.corpus.passages.filter((one) => one.statement === statement).map((one) => one.text);
}

/** As programs do that exchange words so that a copy is not recognised: about one word in five. */
function respun(text: string): string {
  const choose = seededChoose(3);
  const others =
    textsOf(0)
      .join(' ')
      .match(/\b[a-z]{5,}\b/g) ?? [];
  return text.replace(/\b[a-z]{4,}\b/g, (word) =>
    choose(3) === 0 ? (others[choose(others.length)] ?? word) : word,
  );
}

describe('findRewriting', () => {
  it.each([0, 1, 2, 3, 4])('knows statement %i with its words exchanged', (statement) => {
    const page = [ORDINARY, ...textsOf(statement).map(respun)];
    expect(findRewriting(record, page)).toBe(record.corpus.statements[statement]);
  });

  it.each([0, 1, 2, 3, 4])('says nothing of a copy of statement %i', (statement) => {
    expect(findRewriting(record, textsOf(statement))).toBeNull();
  });

  it('says nothing of an article that quotes from one statement again and again', () => {
    const page = textsOf(4).map(
      (text) => `“${text.slice(0, 150)}” he went on, to the surprise of those in the hall.`,
    );
    expect(findRewriting(record, page)).toBeNull();
  });

  it('says nothing of an article that retells a few paragraphs', () => {
    const page = [
      ...textsOf(4).slice(0, 6).map(respun),
      ...Array.from({ length: 40 }, () => ORDINARY),
    ];
    expect(findRewriting(record, page)).toBeNull();
  });

  it('says nothing of other articles and empty pages', () => {
    expect(
      findRewriting(
        record,
        Array.from({ length: 9 }, () => ORDINARY),
      ),
    ).toBeNull();
    expect(findRewriting(record, [])).toBeNull();
  });
});
