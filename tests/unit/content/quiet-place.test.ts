import { describe, expect, it } from 'vitest';
import { hush, unhush } from '../../../src/content/quiet-place.ts';

const settings = { paused: false, hiddenSites: ['a.example', 'b.example'] };

describe('hush', () => {
  it('adds a site once, and leaves the others', () => {
    expect(hush('site', 'c.example')(settings)).toEqual({
      hiddenSites: ['a.example', 'b.example', 'c.example'],
    });
    expect(hush('site', 'a.example')(settings)).toEqual({ hiddenSites: settings.hiddenSites });
  });

  it('pauses everywhere without a word about sites', () => {
    expect(hush('all', 'a.example')(settings)).toEqual({ paused: true });
  });
});

describe('unhush', () => {
  it('takes away one site and no other', () => {
    expect(unhush('site', 'a.example')(settings)).toEqual({ hiddenSites: ['b.example'] });
  });

  it('speaks everywhere again, but for the sites that are hidden', () => {
    expect(unhush('all', 'a.example')(settings)).toEqual({ paused: false });
  });
});
