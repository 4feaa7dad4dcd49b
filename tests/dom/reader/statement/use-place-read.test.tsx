import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { READING_LINE } from '../../../../src/reader/statement/reading-line.ts';
import { usePlaceRead } from '../../../../src/reader/statement/use-place-read.ts';
import { draw, wordsOf } from '../../ui/draw.tsx';

/** Pixels that the simulated browser does not lay out. */
let place: { scrollY: number; whole: number; tops: Record<string, number> };

beforeEach(() => {
  place = { scrollY: 500, whole: 9_000, tops: { p1: -300, p2: READING_LINE, p3: 400, p4: 900 } };
  vi.stubGlobal('innerHeight', 800);
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => place.scrollY);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(() => place.whole);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, place.tops[this.id] ?? 0, 10, 10);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const entries = ['s#p1', 's#p2', 's#p3', 's#p4'];

function Text({ chosen }: { chosen: string | null }) {
  const read = usePlaceRead(entries, chosen);
  return (
    <div>
      {Object.keys(place.tops).map((id) => (
        <p key={id} id={id} />
      ))}
      <output>{read ?? 'none'}</output>
    </div>
  );
}

/** What is taken for the one being read. */
async function read(chosen: string | null = null): Promise<string> {
  const root = draw(<Text chosen={chosen} />);
  await act(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));
  return wordsOf(root.querySelector('output'));
}

test('the last that begins at the line or above it is read, none above the first', async () => {
  expect(await read()).toBe('s#p2');
  place.tops = { p1: 300, p2: 600, p3: 900, p4: 1200 };
  expect(await read()).toBe('none');
});

test('at the end it is the last in sight, though it cannot come up to the line', async () => {
  place.scrollY = 8_200;
  expect(await read()).toBe('s#p3');
});

test('at the end it is the one that was gone to, as long as it is in sight', async () => {
  place.scrollY = 8_200;
  place.tops = { p1: -300, p2: 100, p3: 400, p4: 700 };
  expect(await read('s#p2')).toBe('s#p2');
  expect(await read('s#p1')).toBe('s#p4');
  expect(await read('elsewhere')).toBe('s#p4');
});

test('a statement that is not longer than the window is at its top, not at its end', async () => {
  place = { scrollY: 0, whole: 800, tops: { p1: READING_LINE, p2: 300, p3: 400, p4: 700 } };
  expect(await read()).toBe('s#p1');
});
