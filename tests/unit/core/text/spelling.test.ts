import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../../../src/core/text/spelling.ts';

describe('foldSpelling', () => {
  it.each([
    ['favourable', 'favorable'],
    ['unfavourable', 'unfavorable'],
    ['organisation', 'organization'],
    ['politicised', 'politicized'],
    ['centres', 'centers'],
    ['centred', 'centered'],
    ['travelling', 'traveling'],
    ['fulfilment', 'fulfillment'],
    ['programme', 'program'],
    ['dialogue', 'dialog'],
    ['analysed', 'analyzed'],
    ['defence', 'defense'],
    ['paediatric', 'pediatric'],
    ['manoeuvres', 'maneuvers'],
    ["neighbour's", "neighbor's"],
    ['advisor', 'adviser'],
  ])('%s and %s are one word', (british, american) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american));
  });

  it.each([
    ['four', 'for'],
    ['scoured', 'scored'],
    ['poured', 'pored'],
    ['filled', 'filed'],
    ['mere', 'meer'],
    ['ensure', 'insure'],
    ['tonne', 'ton'],
  ])('%s and %s stay two', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b));
  });

  it.each(['organise', 'centre', 'labour', 'enrol', 'grey', 'towards', 'haemorrhage', 'spelt'])(
    'folding %s twice changes nothing more',
    (word) => {
      expect(foldSpelling(foldSpelling(word))).toBe(foldSpelling(word));
    },
  );
});
