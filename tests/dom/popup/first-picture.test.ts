import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPicture } from '../../../src/popup/first-picture.ts';

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

test('waits for the picture, and for the end of what is done in it', async () => {
  const then = vi.fn();
  const seen = firstPicture().then(then);
  await vi.advanceTimersByTimeAsync(50);
  expect(then).not.toHaveBeenCalled();
  draw?.();
  await Promise.resolve();
  expect(then).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(50);
  expect(then).toHaveBeenCalledOnce();
  await seen;
});

test('waits not long where nothing is drawn, as in a tab behind others', async () => {
  const then = vi.fn();
  const seen = firstPicture().then(then);
  await vi.advanceTimersByTimeAsync(500);
  expect(then).toHaveBeenCalledOnce();
  await seen;
});
