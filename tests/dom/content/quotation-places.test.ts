import { beforeEach, expect, test, vi } from 'vitest';
import { createQuotationPlaces } from '../../../src/content/quotation-places.ts';
import type { PageReading } from '../../../src/page/text-map.ts';
import { setPage } from '../../support/set-page.ts';
import { checked, corpus } from '../ui/samples.ts';

const reading = {} as PageReading;

/** Measured as given; a browser without a layout measures nothing. */
function rangeIn(element: Element, width = 50): Range {
  const range = document.createRange();
  range.selectNodeContents(element.firstChild ?? element);
  range.getBoundingClientRect = () => ({ top: 7, width, height: 0 }) as DOMRect;
  return range;
}

/** Places of one quotation with a piece in each of these paragraphs, of which `find` makes ranges. */
function placesOf(paragraphs: number[], find: (paragraph: number) => Range | null) {
  const pieces = paragraphs.map((paragraph) => ({ paragraph, start: 0, end: 3 }));
  const asked = vi.fn((_: PageReading, paragraph: number) => find(paragraph));
  const findings = {
    shown: true,
    topics: [],
    related: [],
    corpus,
    quotations: [checked({ pieces })],
  };
  return { places: createQuotationPlaces(asked, reading, findings), asked };
}

let words: Element;

beforeEach(() => {
  setPage('', '<p>words</p>');
  [words] = document.getElementsByTagName('p') as unknown as [Element];
});

test('looks a quotation up in the page once', () => {
  const { places, asked } = placesOf([0, 1], (paragraph) =>
    paragraph === 0 ? rangeIn(words) : null,
  );
  expect(places.ranges(0)).toHaveLength(1);
  expect(places.ranges(0)).toBe(places.ranges(0));
  expect(asked).toHaveBeenCalledTimes(2);
  expect(places.ranges(9)).toEqual([]);
});

test('is anchored at the first piece that takes up room', () => {
  const { places } = placesOf([0, 1], (paragraph) => rangeIn(words, paragraph * 40));
  expect(places.anchor(0)).toMatchObject({ top: 7, width: 40 });
  expect(placesOf([0], () => rangeIn(words, 0)).places.anchor(0)).toBeNull();
});

test('a pull quote is one of its places, and its card stays where the pointer was when it opened', () => {
  setPage('', '<p>words</p><aside>words</aside>');
  const [text, pull] = document.body.children as unknown as [Element, Element];
  const again = [{ paragraph: 1, start: 0, end: 3 }];
  const findings = { shown: true, topics: [], related: [], corpus };
  const quotations = [checked({ pieces: [{ paragraph: 0, start: 0, end: 3 }], again })];
  const places = createQuotationPlaces(
    (_, paragraph) => (paragraph === 0 ? rangeIn(text, 50) : rangeIn(pull, 60)),
    reading,
    { ...findings, quotations },
  );
  expect(places.ranges(0)).toHaveLength(2);
  expect(places.anchor(0)).toMatchObject({ width: 50 });
  Object.assign(pull, { matches: (selector: string) => selector === ':hover' });
  expect(places.anchor(0)).toMatchObject({ width: 60 });
  Object.assign(pull, { matches: () => false });
  expect(places.anchor(0)).toMatchObject({ width: 60 });
});

test('scrolls to words that are in the page, and tells of those that have gone', () => {
  // As a field of that name in a form around the words: not the browser's own.
  Object.assign(words, { scrollIntoView: 'a field' });
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { places } = placesOf([0], () => rangeIn(words));
  expect(places.scrollTo(0)).toBe(true);
  expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  words.remove();
  expect(places.scrollTo(0)).toBe(false);
  expect(placesOf([0], () => null).places.scrollTo(0)).toBe(false);
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test('words that a translation put others into the place of are where these are', () => {
  const { places } = placesOf([0], () => rangeIn(words));
  const [range] = places.ranges(0);
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  words.getBoundingClientRect = () => ({ top: 9, width: 300 }) as DOMRect;
  // As its words are taken out, of which the simulated browser does not tell ranges.
  range?.collapse();
  expect(places.anchor(0)).toMatchObject({ top: 9, width: 300 });
  expect(places.scrollTo(0)).toBe(true);
  expect(scrolled.mock.contexts.at(-1)).toBe(words);
});
