import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace, readWindow, writePlace } from '../../../src/platform/reader-place.ts';

describe('readPlace', () => {
  it.each([
    ['', null, null, ''],
    ['#', null, null, ''],
    ['#2021-talk', '2021-talk', null, ''],
    ['#2021-talk/p12', '2021-talk', '2021-talk#p12', ''],
    ['#2021-talk/p12?find=cold+war', '2021-talk', '2021-talk#p12', 'cold war'],
    ['#2021-talk?find=%22cold%22', '2021-talk', null, '"cold"'],
    ['#2021-talk/nowhere', '2021-talk', null, ''],
    ['#%E0%A4%A', null, null, ''],
  ])('reads %s', (hash, statement, passage, find) => {
    expect(readPlace(hash)).toEqual({ statement, passage, find });
  });

  it('reads back what writePlace wrote', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w-]{1,20}$/),
        fc.nat(999),
        fc.string(),
        (id, number, find) => {
          const place = { statement: id, passage: `${id}#p${number}`, find };
          expect(readPlace(writePlace(place))).toEqual(place);
        },
      ),
    );
  });

  it.each([
    [{ statement: 'talk' }, '#talk?window=7'],
    [{ statement: 'talk', find: 'a?b' }, '#talk?find=a%3Fb&window=7'],
  ])('reads no window into a place, and the window back', (place, hash) => {
    expect(writePlace(place, { window: 7 })).toBe(hash);
    expect(readPlace(hash)).toEqual({ passage: null, find: '', ...place });
    expect(readWindow(hash)).toBe(7);
    expect(readWindow(writePlace(place))).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        readWindow(`#${hash}`);
        expect(readPlace(`#${hash}`)).toBeTypeOf('object');
      }),
    );
  });
});
