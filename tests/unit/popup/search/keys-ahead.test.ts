import { describe, expect, it } from 'vitest';
import { followAhead, meansSomethingAmongHits } from '../../../../src/popup/search/keys-ahead.ts';
import { press } from '../support/key-press.ts';

const follow = (keys: readonly string[], count = 5) =>
  followAhead(
    keys.map((key) => press(key)),
    count,
  );

describe('keys pressed before the hits', () => {
  it.each([
    [['ArrowDown'], 0],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], 2],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 0],
    [['ArrowDown', 'End'], 4],
    [['ArrowDown', 'End', 'ArrowDown'], 4],
    [['ArrowDown', 'End', 'Home', 'ArrowDown'], 1],
  ])('lead through the list at %s', (keys, at) => {
    expect(follow(keys)).toEqual({ at, opened: false, commands: [] });
  });

  it.each([[['ArrowDown', 'ArrowUp']], [['Enter', '/']], [['ArrowDown', 'Enter', '/']]])(
    'lead back to the field at %s',
    (keys) => expect(follow(keys)).toBeNull(),
  );

  it('stand still once a hit is opened', () => {
    expect(follow(['ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'c', 'o'])).toEqual({
      at: 1,
      opened: true,
      commands: ['copy', 'source'],
    });
  });

  it.each(['Escape', '?', 'x', ' ', 'ArrowLeft'])('are not meant for the list: %s', (key) => {
    expect(meansSomethingAmongHits(press(key))).toBe(false);
  });
});
