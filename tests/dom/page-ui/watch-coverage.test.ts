import { afterEach, expect, test, vi } from 'vitest';
import { watchCoverage } from '../../../src/page-ui/watch-coverage.ts';

let measure: (isVisible: boolean, part?: number) => void;

/** A watched button with the pointer on it; the browser measures when told to. */
function pointAtButton() {
  const root = document.body.appendChild(document.createElement('div'));
  const button = root.appendChild(document.createElement('button'));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(tell: (entries: object[]) => void) {
        measure = (isVisible, intersectionRatio = 1) =>
          tell([{ target: button, isVisible, intersectionRatio }]);
      }
    },
  );
  vi.useFakeTimers({ toFake: ['performance'] });
  const isCovered = watchCoverage(root, new AbortController().signal);
  button.dispatchEvent(new Event('pointerover', { bubbles: true }));
  return isCovered;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a cover counts once it has lasted, so that a measurement of the picture before refuses nothing', () => {
  const isCovered = pointAtButton();
  expect(isCovered()).toBe(false);
  measure(false);
  vi.advanceTimersByTime(200);
  expect(isCovered()).toBe(false);
  vi.advanceTimersByTime(100);
  expect(isCovered()).toBe(true);
  measure(true);
  vi.advanceTimersByTime(1_000);
  expect(isCovered()).toBe(false);
});

test('what is scrolled away in part is not called covered', () => {
  const isCovered = pointAtButton();
  measure(false, 0.5);
  vi.advanceTimersByTime(1_000);
  expect(isCovered()).toBe(false);
});
