import { describe, expect, it } from 'vitest';
import { changedSettings, type SettingsChange } from '../../../src/platform/change.ts';

const now = { paused: false, hiddenSites: ['a.example', 'b.example'], dismissed: ['one'] };

describe('changedSettings', () => {
  it.each<[string, SettingsChange, object]>([
    [
      'hides on a site',
      { what: 'quiet', site: 'c.example', on: true },
      { hiddenSites: ['a.example', 'b.example', 'c.example'] },
    ],
    [
      'shows again on it',
      { what: 'quiet', site: 'a.example', on: false },
      { hiddenSites: ['b.example'] },
    ],
    ['pauses everywhere', { what: 'quiet', site: null, on: true }, { paused: true }],
    ['goes on everywhere', { what: 'quiet', site: null, on: false }, { paused: false }],
    [
      'puts a set of statements off',
      { what: 'dismissed', signature: 'two', on: true },
      { dismissed: ['one', 'two'] },
    ],
    ['takes that back', { what: 'dismissed', signature: 'one', on: false }, { dismissed: [] }],
  ])('%s, and twice is once', (_, change, expected) => {
    const once = changedSettings(now, change);
    expect(once).toEqual(expected);
    expect(changedSettings({ ...now, ...once }, change)).toEqual(expected);
  });

  it('holds a name once, as the latest', () => {
    const change = { what: 'quiet', site: 'a.example', on: true } as const;
    expect(changedSettings(now, change)).toEqual({ hiddenSites: ['b.example', 'a.example'] });
  });
});
