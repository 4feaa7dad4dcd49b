import { describe, expect, it } from 'vitest';
import { speakerTest } from '../../../../src/core/quotes/speaker-test.ts';
import type { Person } from '../../../../src/core/statement.ts';

const person = (id: string, name: string, familyName: string, aliases: string[] = []): Person => ({
  id,
  name,
  familyName,
  aliases,
  labels: {},
  roles: [],
});
const wang = person('wang-yi', 'Wang Yi', 'Wang', ['Yi Wang']);
const biden = person('joe-biden', 'Joe Biden', 'Biden', ['Joseph Biden', 'Joseph R. Biden Jr.']);
const people = [wang, biden];

describe('speakerTest', () => {
  it.each([
    ['Wang Yi', 'same'],
    ['Foreign Minister Wang Yi', 'same'],
    ['Mr. Wang', 'same'],
    ['Yi', 'same'],
    ['Yi Wang', 'same'],
    ['State Councilor and Foreign Minister Wang', 'same'],
    ['Wang Wenbin', 'other'],
    ['Joe Biden', 'other'],
    ['Biden', 'other'],
    ['Jen Psaki', 'other'],
    ['Ursula von der Leyen', 'other'],
    ['Beijing', 'unknown'],
    ['China', 'unknown'],
    ['Xinhua report', 'unknown'],
    ['Chinese embassy', 'unknown'],
    ['foreign minister', 'unknown'],
    ['a spokesperson', 'unknown'],
    ['Global Times / Chen Kuide', 'unknown'],
    ['Wang Yi and Sergei Lavrov', 'same'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('%s, of words by Wang Yi: %s', (named, verdict) => {
    expect(speakerTest(named, null, wang, people)).toBe(verdict);
  });

  it.each([
    ['Joseph R. Biden', 'same'],
    ['President Biden', 'same'],
    ['Hunter Biden', 'other'],
  ])('%s, of words by Joe Biden: %s', (named, verdict) => {
    expect(speakerTest(named, null, biden, people)).toBe(verdict);
  });

  it('goes by the id when the page reader knew the name', () => {
    expect(speakerTest('the minister', 'wang-yi', wang, people)).toBe('same');
    expect(speakerTest('the president', 'joe-biden', wang, people)).toBe('other');
  });
});
