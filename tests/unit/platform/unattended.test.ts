import { afterEach, expect, test, vi } from 'vitest';
import { unattended } from '../../../src/platform/unattended.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['fails later', () => Promise.reject(new Error('No current window'))],
  [
    'fails at once',
    () => {
      throw new Error('No current window');
    },
  ],
])('what %s is told on the console and goes no further', async (_when, begin) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  unattended(begin);
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(new Error('No current window')));
});

test('it begins at once, so within the press that it answers', () => {
  const begin = vi.fn(async () => {});
  unattended(begin);
  expect(begin).toHaveBeenCalledTimes(1);
});
