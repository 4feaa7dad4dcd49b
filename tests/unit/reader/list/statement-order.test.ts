import { describe, expect, it } from 'vitest';
import { neighbours, newestFirst } from '../../../../src/reader/list/statement-order.ts';

const statements = [
  { id: 'b', eventDate: '2020-05' },
  { id: 'd', eventDate: 'unknown' },
  { id: 'a', eventDate: '2022' },
  { id: 'c', eventDate: 'unknown', eventNotAfter: '2021-01-02' },
];

describe('newestFirst', () => {
  it('orders by date, undated ones by their last possible day or last', () => {
    expect(newestFirst(statements).map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
  });
});

describe('neighbours', () => {
  it.each([
    ['a', 'c', undefined],
    ['c', 'b', 'a'],
    ['nowhere', undefined, undefined],
  ])('of %s', (id, earlier, later) => {
    const found = neighbours(statements, id);
    expect([found.earlier?.id, found.later?.id]).toEqual([earlier, later]);
  });
});
