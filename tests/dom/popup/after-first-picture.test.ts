import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFirstPicture } from '../../../src/popup/after-first-picture.ts';

let draw: (() => void) | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  draw = undefined;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    draw = frame;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what follows the first picture waits for the page and for the picture, and comes once', async () => {
  const then = vi.fn();
  afterFirstPicture(then);
  await vi.advanceTimersByTimeAsync(500);
  expect(then).not.toHaveBeenCalled();
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(50);
  expect(then).not.toHaveBeenCalled();
  draw?.();
  // Not yet in the picture itself.
  expect(then).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(then).toHaveBeenCalledOnce();
});

test('it comes without a picture where nothing is drawn, as in a tab behind others', async () => {
  const then = vi.fn();
  afterFirstPicture(then);
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(500);
  expect(then).toHaveBeenCalledOnce();
  draw?.();
  await vi.advanceTimersByTimeAsync(500);
  expect(then).toHaveBeenCalledOnce();
});
