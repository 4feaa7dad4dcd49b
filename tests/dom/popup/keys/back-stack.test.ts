import { expect, test, vi } from 'vitest';
import { createBackStack } from '../../../../src/popup/keys/back-stack.ts';

test('Escape undoes the newest step that is still there, and says when there is none', () => {
  const stack = createBackStack();
  const [first, second] = [vi.fn(), vi.fn()];
  const removeFirst = stack.push(first);
  const removeSecond = stack.push(second);
  expect(stack.back()).toBe(true);
  removeSecond();
  removeSecond();
  expect(stack.back()).toBe(true);
  removeFirst();
  expect(stack.back()).toBe(false);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
});
