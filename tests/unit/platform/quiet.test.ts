import { describe, expect, it } from 'vitest';
import { isQuiet, readQuiet, readStoredQuiet } from '../../../src/platform/quiet.ts';

describe('readQuiet', () => {
  it.each([
    ['nothing', undefined, { paused: false, hiddenSites: [] }],
    ['a word', 'broken', { paused: false, hiddenSites: [] }],
    ['a word where a switch should be', { paused: 'no' }, { paused: false, hiddenSites: [] }],
    [
      'what was set',
      { paused: true, hiddenSites: ['a.example', 7] },
      { paused: true, hiddenSites: ['a.example'] },
    ],
  ])('reads %s', (_, stored, expected) => {
    expect(readQuiet(stored)).toEqual(expected);
  });
});

describe('readStoredQuiet', () => {
  it('takes everything to be paused where the storage cannot be read', async () => {
    const broken = { get: () => Promise.reject(new Error('The disk is full.')) };
    const throws = {
      get() {
        throw new Error('The storage is gone.');
      },
    };
    expect(isQuiet(await readStoredQuiet(broken), 'a.example')).toBe(true);
    expect(isQuiet(await readStoredQuiet(throws), 'a.example')).toBe(true);
  });
});

describe('isQuiet', () => {
  it('holds on hidden sites alone unless everything is paused', () => {
    const quiet = { paused: false, hiddenSites: ['a.example'] };
    expect([isQuiet(quiet, 'a.example'), isQuiet(quiet, 'b.example')]).toEqual([true, false]);
    expect(isQuiet({ ...quiet, paused: true }, 'b.example')).toBe(true);
  });
});
