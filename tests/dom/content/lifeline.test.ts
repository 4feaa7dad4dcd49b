import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLifeline } from '../../../src/content/lifeline.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const extension = { isThere: true };
  const onGone = vi.fn();
  return { extension, onGone, life: createLifeline(document, () => extension.isThere, onGone) };
}

test('a press in the page finds that the extension is gone, and ends everything once', () => {
  const { extension, onGone, life } = setUp();
  document.dispatchEvent(new Event('pointerdown'));
  expect([onGone.mock.calls.length, life.signal.aborted]).toEqual([0, false]);
  extension.isThere = false;
  document.dispatchEvent(new Event('keydown'));
  expect(life.signal.aborted).toBe(true);
  document.dispatchEvent(new Event('pointerdown'));
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('while something is shown it looks by itself, and not while nothing is', () => {
  const { extension, onGone, life } = setUp();
  life.watch();
  life.rest();
  extension.isThere = false;
  vi.advanceTimersByTime(5_000);
  expect(onGone).not.toHaveBeenCalled();
  life.watch();
  vi.advanceTimersByTime(800);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('a page that keeps presses to itself does not keep them from it', () => {
  const { extension, onGone } = setUp();
  document.body.addEventListener('pointerdown', (event) => event.stopPropagation(), { once: true });
  extension.isThere = false;
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('told to look twice, it rests when it is told so once', () => {
  const { extension, onGone, life } = setUp();
  life.watch();
  life.watch();
  life.rest();
  extension.isThere = false;
  vi.advanceTimersByTime(5_000);
  expect(onGone).not.toHaveBeenCalled();
});
