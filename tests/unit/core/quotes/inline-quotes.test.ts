import { expect, test } from 'vitest';
import type { QuotationPiece } from '../../../../src/core/findings.ts';
import { withInlineQuotes } from '../../../../src/core/quotes/inline-quotes.ts';
import { findRuns } from '../../../../src/core/quotes/marks/find-runs.ts';

/** The quotations of one paragraph; what a page marks up stands between pipes. */
function found(marked: string): string[] {
  const parts = marked.split('|');
  const text = parts.join('');
  const inlineQuotes = parts.flatMap((part, position): QuotationPiece[] => {
    const start = parts.slice(0, position).join('').length;
    return position % 2 === 1 ? [{ paragraph: 0, start, end: start + part.length }] : [];
  });
  const runs = withInlineQuotes({ paragraphs: [text], inlineQuotes }, findRuns([text]));
  return runs.map((pieces) => pieces.map(({ start, end }) => text.slice(start, end)).join(' + '));
}

test.each<[string, string[]]>([
  ['He said |we want peace| and “no war” in Oslo.', ['we want peace', 'no war']],
  ['He said |we want a “lasting peace” here| in Oslo.', ['we want a “lasting peace” here']],
  ['He said “we want a |lasting peace| here” in Oslo.', ['we want a lasting peace here']],
  ['He said |“we want peace”| in Oslo.', ['we want peace']],
  ['He said “|we want peace|” in Oslo.', ['we want peace']],
  ['He said |“we want peace”.| It was in Oslo.', ['we want peace']],
  ['He |said “we want| peace” in Oslo.', ['we want peace']],
  ['He said |we want “peace| now” in Oslo.', ['peace now']],
  ['He said |we want||“peace”| in Oslo.', ['we want', 'peace']],
  ['He “said |we” want peace in all of Europe|.', ['said we']],
])('%s', (text, quotations) => {
  expect(found(text)).toEqual(quotations);
});

test('one in marks that goes on in the next paragraph is no part of what this one marks up', () => {
  const paragraphs = ['We want “peace', '“and work” now.'];
  const inlineQuotes = [{ paragraph: 0, start: 0, end: paragraphs[0]?.length ?? 0 }];
  const marked = findRuns(paragraphs);
  expect(marked.map((pieces) => pieces.length)).toEqual([2]);
  expect(withInlineQuotes({ paragraphs, inlineQuotes }, marked)).toEqual(marked);
});

test('what lies outside the text is no quotation', () => {
  const paragraphs = ['He said we want peace.'];
  const inlineQuotes = [
    { paragraph: 0, start: 8, end: 99 },
    { paragraph: 0, start: 9, end: 9 },
    { paragraph: 7, start: 0, end: 2 },
  ];
  expect(withInlineQuotes({ paragraphs, inlineQuotes }, [])).toEqual([]);
});
