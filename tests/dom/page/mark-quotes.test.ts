import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQuoteMarks } from '../../../src/page/mark-quotes.ts';
import { setPage } from '../../support/set-page.ts';

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

function rangeAt(start: number, end: number, box?: Partial<DOMRect>): Range {
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('The page has no text.');
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  const rects = box ? [box as DOMRect] : [];
  range.getClientRects = () => rects as unknown as DOMRectList;
  return range;
}

describe('createQuoteMarks', () => {
  let registry: Map<string, FakeHighlight>;

  beforeEach(() => {
    registry = new Map();
    setPage('', '<p>We will talk again and again, until we agree.</p>');
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights: registry });
  });
  afterEach(() => vi.unstubAllGlobals());

  const drawn = () =>
    [...registry].map(([name, ranges]) => [name.split('-').pop(), [...ranges].map(String)]);

  test('draws each mark in its pattern', () => {
    const marks = createQuoteMarks(document);
    marks.show([
      { id: 'a', ranges: [rangeAt(0, 2), rangeAt(3, 7)], pattern: 'solid' },
      { id: 'b', ranges: [rangeAt(8, 12)], pattern: 'wavy' },
    ]);
    expect(drawn()).toEqual([
      ['solid', ['We', 'will']],
      ['wavy', ['talk']],
    ]);
    marks.dispose();
  });

  test('replaces, sets off and clears', () => {
    const marks = createQuoteMarks(document);
    marks.show([{ id: 'a', ranges: [rangeAt(0, 2)], pattern: 'solid' }]);
    marks.show([{ id: 'b', ranges: [rangeAt(8, 12)], pattern: 'dotted' }]);
    marks.emphasise('b');
    expect(drawn()).toEqual([
      ['dotted', ['talk']],
      ['now', ['talk']],
    ]);
    marks.emphasise(null);
    expect(drawn()).toEqual([['dotted', ['talk']]]);
    marks.clear();
    expect(drawn()).toEqual([]);
    marks.dispose();
  });

  test('adds no node and no attribute to the page, and takes its style sheet with it', () => {
    const sheets = document.adoptedStyleSheets.length;
    const before = document.documentElement.outerHTML;
    const marks = createQuoteMarks(document);
    marks.show([{ id: 'a', ranges: [rangeAt(0, 2)], pattern: 'solid' }]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    marks.dispose();
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
    expect(registry.size).toBe(0);
  });

  test('leaves the style of a page alone in which nothing is marked', () => {
    const sheets = document.adoptedStyleSheets.length;
    const marks = createQuoteMarks(document);
    marks.show([]);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
    marks.show([{ id: 'a', ranges: [rangeAt(0, 2)], pattern: 'solid' }]);
    marks.show([{ id: 'b', ranges: [rangeAt(8, 12)], pattern: 'wavy' }]);
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    marks.dispose();
  });

  test('gives its marks names that say nothing of the extension', () => {
    const marks = createQuoteMarks(document);
    marks.show([{ id: 'a', ranges: [rangeAt(0, 2)], pattern: 'solid' }]);
    for (const name of registry.keys()) expect(name).not.toMatch(/record|otr|quot/i);
    marks.dispose();
  });

  test('tells the mark under a point', () => {
    const marks = createQuoteMarks(document);
    const box = { left: 10, right: 50, top: 100, bottom: 120 };
    marks.show([
      {
        id: 'a',
        ranges: [rangeAt(0, 2, { left: 0, right: 5, top: 0, bottom: 9 })],
        pattern: 'solid',
      },
      { id: 'b', ranges: [rangeAt(8, 12, box)], pattern: 'wavy' },
    ]);
    const text = document.querySelector('p');
    document.elementFromPoint = () => text;
    expect(marks.at(30, 110)).toBe('b');
    document.elementFromPoint = () => document.head;
    expect(marks.at(30, 110), 'something lies over it').toBeNull();
    document.elementFromPoint = () => text;
    expect(marks.at(30, 130)).toBeNull();
    marks.clear();
    expect(marks.at(30, 110)).toBeNull();
    marks.dispose();
  });

  test('tells the mark in an element', () => {
    setPage(
      '',
      '<p><a href="/a">We will talk</a> again, <a href="/b"><em>until</em> we agree</a>.</p>',
    );
    const marks = createQuoteMarks(document);
    const [one, other] = document.querySelectorAll('a');
    const range = document.createRange();
    range.selectNodeContents(other?.firstChild as Element);
    marks.show([{ id: 'a', ranges: [range], pattern: 'solid' }]);
    expect([one, other].map((link) => marks.within(link as Element))).toEqual([null, 'a']);
    marks.dispose();
  });

  test('does nothing, quietly, where highlights are missing', () => {
    vi.stubGlobal('Highlight', undefined);
    const marks = createQuoteMarks(document);
    marks.show([{ id: 'a', ranges: [rangeAt(0, 2)], pattern: 'solid' }]);
    marks.emphasise('a');
    marks.dispose();
    expect(registry.size).toBe(0);
  });
});
