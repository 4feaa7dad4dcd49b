import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useHeldPlace } from '../../../../src/reader/statement/use-held-place.ts';
import { draw } from '../../ui/draw.tsx';

/** Pixels that the simulated browser does not lay out. */
let place: { scrollY: number; width: number; tops: number[] };
let resized: () => void;
const scrollBy = vi.fn();

beforeEach(() => {
  place = { scrollY: 500, width: 700, tops: [-300, 40, 900] };
  scrollBy.mockClear();
  vi.stubGlobal('scrollBy', scrollBy);
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => place.scrollY);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => place.width);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, place.tops[Number(this.id)] ?? 0, 10, 10);
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  draw(<Text />);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Text() {
  const box = useRef<HTMLDivElement>(null);
  useHeldPlace(box);
  return (
    <div ref={box}>
      {place.tops.map((_, index) => (
        <p key={index} id={String(index)} class="reader-passage" />
      ))}
    </div>
  );
}

const scroll = () => window.dispatchEvent(new Event('scroll'));

test('the passage being read stays where it is when the text becomes narrower', () => {
  scroll();
  place.width = 380;
  place.tops = [-600, 240, 1500];
  resized();
  expect(scrollBy.mock.calls).toEqual([[{ top: 200, behavior: 'instant' }]]);
});

test('what is unfolded above it in the same width moves nothing', () => {
  scroll();
  place.tops = [-300, 240, 1100];
  resized();
  expect(scrollBy).not.toHaveBeenCalled();
});

test('whoever goes to the top, or away from it, while the width changes is taken nowhere else', () => {
  scroll();
  place = { scrollY: 0, width: 380, tops: [200, 840, 2000] };
  scroll();
  resized();
  // In the new width, so that the top is what is held.
  scroll();
  place = { scrollY: 500, width: 700, tops: [-300, 40, 900] };
  scroll();
  resized();
  expect(scrollBy).not.toHaveBeenCalled();
});

test('a place that a new width has just moved is not the one that is held', () => {
  scroll();
  place.width = 380;
  place.tops = [-600, 240, 1500];
  scroll();
  resized();
  expect(scrollBy.mock.calls).toEqual([[{ top: 200, behavior: 'instant' }]]);
});

test('where one passage fills the window, that one stays', () => {
  place.tops = [-300, -40, 9_000];
  scroll();
  place.width = 380;
  place.tops = [-600, -90, 12_000];
  resized();
  expect(scrollBy.mock.calls).toEqual([[{ top: -50, behavior: 'instant' }]]);
});
