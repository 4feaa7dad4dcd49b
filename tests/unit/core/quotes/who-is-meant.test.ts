import { describe, expect, test } from 'vitest';
import type { PageQuotation } from '../../../../src/core/findings.ts';
import { checkQuotations } from '../../../../src/core/quotes/check-quotations.ts';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { BRIDGE, HARBOUR, quoted, smallRecord } from './small-record.ts';

const LONG = 'I do not see why fishermen should pay for it';
const SHORT = 'is not a favor to anyone';
const record = smallRecord({ turns: [{ paragraphs: [HARBOUR, BRIDGE] }] });

const said = (text: string, page: Partial<PageQuotation> = {}) =>
  quoted(text, { speaker: 'Leo Vale', perhaps: ['mara-lind'], ...page });

const check = (...quotations: PageQuotation[]) =>
  checkQuotations(record, quotations, { articleDate: 'unknown', language: 'en' });

describe('“he said” behind words of the record', () => {
  test('means the person of the record whom the page names, not the one named last', () => {
    expect(check(said(LONG))).toMatchObject([
      { verdict: 'verbatim', speaker: 'Mara Lind', person: 'mara-lind', flags: ['cut-sentence'] },
    ]);
  });

  test.each([
    ['somebody named in so many words', quoted(LONG, { speaker: 'Leo Vale' })],
    ['a person whom the page does not name', said(LONG, { perhaps: ['wei-tan'] })],
    ['whoever says a short formula', said(SHORT)],
    ['whoever changes a word', said(HARBOUR.replace('commission', 'board'))],
  ])('stays %s', (_case, quotation) => {
    const [answer] = check(quotation);
    expect(answer?.speaker).toBe('Leo Vale');
    expect(answer?.flags).toContain('other-speaker');
  });

  test('but the formula is theirs if the page quotes their statement at length', () => {
    const [answer] = check(said(SHORT), quoted(LONG, { speaker: 'Mara Lind' }));
    expect(answer).toMatchObject({ speaker: 'Mara Lind', person: 'mara-lind' });
  });

  test('is no reason to take other words for theirs', () => {
    const [answer] = check(said('I see why farmers in the hills should never pay for it'));
    expect(answer?.speaker).toBe('Leo Vale');
  });
});

test('a page leaves open whom a pronoun means, and names those whom it can mean', () => {
  const paragraphs = [
    'Mara Lind spoke first. Leo Vale, a diver, said it was “cold at the bottom of the sea”.',
    `“${LONG},” he said. “We wait,” Vale said.`,
  ];
  const found = findQuotes({ title: '', paragraphs, language: 'en' }, record.corpus.people);
  expect(found.map(({ perhaps }) => perhaps)).toEqual([undefined, ['mara-lind'], undefined]);
});
