import { expect, test } from 'vitest';
import { marksOf } from '../../../src/content/marks-of-view.ts';
import type { PageView } from '../../../src/content/page-view.ts';
import type { QuotationPlaces } from '../../../src/content/quotation-places.ts';
import { checked } from '../ui/samples.ts';

const range = {} as Range;

/** What is marked of four quotations: compared, without a line of its own, not on record, and gone from the page. */
function marked(marks: boolean, asked: boolean) {
  const quotations = [
    checked(),
    checked({ verdict: 'phrase' }),
    checked({ match: null }),
    checked({ verdict: 'altered' }),
  ];
  const view = { settings: { marks }, asked, findings: { quotations } } as unknown as PageView;
  const ranges = (quotation: number) => (quotation === 3 ? [] : [range]);
  return marksOf({ view, places: { ranges } as unknown as QuotationPlaces });
}

test('what was compared and is on the page is marked with the line of its verdict', () => {
  expect(marked(true, false)).toEqual([{ id: '0', ranges: [range], pattern: 'solid' }]);
});

test('nothing is marked for those who want no marks, unless they ask for the page', () => {
  expect(marked(false, false)).toEqual([]);
  expect(marked(false, true)).toHaveLength(1);
});
